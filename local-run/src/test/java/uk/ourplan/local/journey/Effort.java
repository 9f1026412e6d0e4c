package uk.ourplan.local.journey;

import java.time.Duration;

/**
 * What somebody did, and how long it takes by the keystroke-level model of Card, Moran and Newell ("The keystroke-level model
 * for user performance time with interactive systems", Communications of the ACM 23(7), 1980): a key of an average skilled typist
 * (55 words a minute) 0.2 s, pointing 1.1 s, pressing and letting go a mouse button 0.2 s, a hand from keys to mouse or back
 * 0.4 s, making up one's mind 1.35 s. Thinking of what to write is in no such model.
 */
final class Effort {

    private static final double KEY = 0.2;
    private static final double CLICK = 0.4 + 1.1 + 0.2 + 0.4;
    private static final double MIND = 1.35;

    private static final String WITH_SHIFT = "!\"£$%^&*()_+{}:@~<>?|";

    int letters;
    int otherKeys;
    int clicks;
    int fields;
    int chosen;
    int kept;
    int pages;
    private Duration awaited = Duration.ZERO;

    /** Text or figures, with the shift key where it is needed. */
    void typed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean shifted = Character.isUpperCase(sign) || WITH_SHIFT.indexOf(sign) >= 0 || sign > 127;
            letters += shifted ? 2 : 1;
        }
    }

    void waited(Duration time) {
        awaited = awaited.plus(time);
    }

    void add(Effort other) {
        letters += other.letters;
        otherKeys += other.otherKeys;
        clicks += other.clicks;
        fields += other.fields;
        chosen += other.chosen;
        kept += other.kept;
        pages += other.pages;
        awaited = awaited.plus(other.awaited);
    }

    /** At the keys and the mouse. */
    Duration hands() {
        return seconds((letters + otherKeys) * KEY + clicks * CLICK);
    }

    /** Once for each field and each page, to see what is asked and that it was taken. */
    Duration mind() {
        return seconds((fields + pages) * MIND);
    }

    Duration awaited() {
        return awaited;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    static String minutes(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    String row(String name) {
        return "| %s | %d | %d | %d | %d | %d | %d | %d | %s | %s | %s |"
                .formatted(
                        name,
                        pages,
                        fields,
                        chosen,
                        kept,
                        letters,
                        otherKeys,
                        clicks,
                        minutes(hands()),
                        minutes(mind()),
                        minutes(awaited));
    }

    static String head() {
        return """
                | Section | Pages | Fields written | of these chosen | Filled in already | Keys of text | Other keys | Clicks | Hands | Mind | Waiting |
                |---|---|---|---|---|---|---|---|---|---|---|""";
    }
}
