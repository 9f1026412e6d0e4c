package uk.ourplan.tenant.http;

import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.type.SettingType;
import uk.ourplan.tenant.publishing.model.InWords;

/** A value in words with texts in full, for whoever has to see whether two of them are the same. */
final class FullWords {

    private FullWords() {}

    /** As {@link InWords} says it; a text is not cut short. */
    static String of(SettingType type, @Nullable Object value) {
        return type instanceof SettingType.Text && value instanceof String text
                ? "“" + text.strip() + "”"
                : InWords.of(type, value);
    }
}
