package dev.soundings.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * @param holidays the folder beside the process whose files correct the holidays that are known
 */
@ConfigurationProperties("soundings.people")
record PeopleProperties(@DefaultValue("config/holidays") Path holidays) {}
