/** PICTURES: chart data, and the painter that turns it into PNG and SVG. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.soundings.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
