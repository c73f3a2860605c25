package dev.soundings.bench;

/** One start of a program: until it said that it was ready, and what it held after a rest. */
record MeasuredStart(double secondsToReady, double megabytesAtRest) {}
