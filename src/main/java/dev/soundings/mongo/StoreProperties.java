package dev.soundings.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * The file of the embedded store.
 *
 * @param path relative to the directory in which the process was started
 */
@ConfigurationProperties("soundings.store")
record StoreProperties(@DefaultValue("data/soundings.db") Path path) {}
