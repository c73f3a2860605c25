package dev.soundings.checkin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * @param questions the folder beside the process whose files replace and add to those packaged
 */
@ConfigurationProperties("soundings.checkin")
record CheckInProperties(@DefaultValue("config/questions") Path questions) {}
