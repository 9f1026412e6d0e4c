package uk.ourplan.core.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the page looks on screen and on paper; only ours, never a person's words. */
enum Look {
    SCREEN("plan.css", "screen.css"),
    PAPER("plan.css", "paper.css"),
    LARGE("plan.css", "paper.css", "large.css"),
    EASY("plan.css", "paper.css", "easy.css"),
    SHORT("plan.css", "paper.css", "short.css"),
    BLANK("plan.css", "paper.css", "blank.css");

    private final String css;

    Look(String... sheets) {
        var all = new StringBuilder();
        for (String sheet : sheets) {
            all.append(read(sheet));
        }
        css = all.toString();
    }

    String css() {
        return css;
    }

    private static String read(String sheet) {
        try (var stream = Look.class.getResourceAsStream(sheet)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + sheet + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
