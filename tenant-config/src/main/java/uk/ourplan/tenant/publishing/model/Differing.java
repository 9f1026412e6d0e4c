package uk.ourplan.tenant.publishing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place at which an answer is not what was expected.
 *
 * @param at such as {@code panel.required} or {@code steps[0].role}
 * @param expected in words
 * @param got in words
 */
public record Differing(String at, String expected, String got) {

    private static final int LONGEST = 300;

    /** Every place at which they differ. Fields that nobody expects anything of may say what they like; lists are whole. */
    public static List<Differing> between(Map<String, @Nullable Object> expected, Map<String, @Nullable Object> got) {
        List<Differing> differing = new ArrayList<>();
        compare("", expected, got, differing);
        return differing;
    }

    private static void compare(String at, @Nullable Object expected, @Nullable Object got, List<Differing> differing) {
        if (expected instanceof Map<?, ?> part && got instanceof Map<?, ?> whole) {
            part.forEach((key, value) -> {
                String inside = at.isEmpty() ? String.valueOf(key) : at + "." + key;
                if (whole.containsKey(key)) {
                    compare(inside, value, whole.get(key), differing);
                } else {
                    differing.add(new Differing(inside, words(value), "the answer has no such field"));
                }
            });
        } else if (expected instanceof List<?> wanted
                && got instanceof List<?> there
                && wanted.size() == there.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                compare(at + "[" + i + "]", wanted.get(i), there.get(i), differing);
            }
        } else if (!Objects.equals(expected, got)) {
            differing.add(new Differing(at, words(expected), words(got)));
        }
    }

    private static String words(@Nullable Object value) {
        String text = value == null ? "nothing" : value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
