package uk.ourplan.core.person.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name in parts of three letters, as pg_trgm takes them: accents folded, small letters, two spaces before each word and one
 * after. Two spellings of one name share most of their parts.
 */
public final class NameParts {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WITHIN_A_WORD = Pattern.compile("['’`´ʼ.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ŧ", "t"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("þ", "th"));

    private static final Pattern LETTER = Pattern.compile("[øłđðħıŧßæœþ]");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;

    private NameParts() {}

    /** All parts of the names; those that are {@code null} are left out. */
    public static SequencedSet<String> of(@Nullable String... names) {
        SequencedSet<String> parts = new LinkedHashSet<>();
        for (String name : names) {
            for (String word : name == null ? List.<String>of() : words(name)) {
                parts.addAll(beginnings(word));
                parts.add(ending(word));
            }
        }
        return parts;
    }

    /** The words of a name: folded to plain small letters. */
    public static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        String letters = LETTER.matcher(plain).replaceAll(found -> LETTERS.getOrDefault(found.group(), ""));
        return Arrays.stream(BETWEEN_WORDS.split(WITHIN_A_WORD.matcher(letters).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD))
                .toList();
    }

    /** The parts that a word already has while its end is still being typed. */
    static List<String> beginnings(String word) {
        String padded = "  " + word;
        return java.util.stream.IntStream.rangeClosed(0, padded.length() - 3)
                .mapToObj(i -> padded.substring(i, i + 3))
                .toList();
    }

    /** The part that tells where a word ends. */
    static String ending(String word) {
        String padded = "  " + word + " ";
        return padded.substring(padded.length() - 3);
    }
}
