package dev.soundings.rehearsal;

/** The script of the sample organisation does not fit the bot: which step, and what it answered. */
final class SampleStepRefused extends RuntimeException {
    SampleStepRefused(int number, Sample.Step step, String reason) {
        super(
                "step %d of rehearsal/sample.yml, %s says \"%s\": %s"
                        .formatted(number, step.as(), step.say(), reason));
    }
}
