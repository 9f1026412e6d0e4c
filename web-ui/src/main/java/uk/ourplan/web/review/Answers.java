package uk.ourplan.web.review;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.review.RevisionKind;

/** What is asked and answered on the pages of a review, as fields and as values; an answer not given is {@code null}. */
final class Answers {

    private static final String YES = "Yes";
    private static final String NO = "No";

    private Answers() {}

    static RadioButtonGroup<String> yesNo(String label) {
        return new RadioButtonGroup<>(label, YES, NO);
    }

    static @Nullable Boolean said(RadioButtonGroup<String> group) {
        return group.getValue() == null ? null : YES.equals(group.getValue());
    }

    static @Nullable String orNone(String text) {
        return text.isBlank() ? null : text;
    }

    /** One intention, one key. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    static String words(RevisionKind kind) {
        return switch (kind) {
            case FORMAL -> "A revision";
            case LIGHT -> "A light amendment within the budget";
            case NO_CHANGE -> "No change: renew the budget period and the review";
        };
    }
}
