package uk.ourplan.core.person.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.ourplan.language.person.NhsNumber;

/**
 * What somebody typed to find a person, understood: a number of the NHS or of the record, a date of birth, a name, or a
 * name with a date of birth.
 *
 * @param nhsNumber where the whole text is one
 * @param recordKey the text as a record number is compared; empty where it cannot be one
 * @param born the date in the text, where there is one
 * @param beginnings parts of the name without those that tell where a word ends, for the last word may be half typed
 * @param endings parts of the name that tell where a word ends
 */
public record SearchedFor(
        Optional<String> nhsNumber,
        Optional<String> recordKey,
        Optional<LocalDate> born,
        List<String> beginnings,
        List<String> endings) {

    /** Nobody types more than this to find somebody. */
    public static final int LONGEST = 200;

    private static final Pattern RECORD_NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} /._-]{0,39}");

    public SearchedFor {
        beginnings = List.copyOf(beginnings);
        endings = List.copyOf(endings);
    }

    public static SearchedFor in(String text) {
        String typed = text.strip();
        Optional<DaysTyped.Found> day = DaysTyped.in(typed);
        String name = day.map(DaysTyped.Found::rest).orElse(typed);
        Set<String> beginnings = new LinkedHashSet<>();
        Set<String> endings = new LinkedHashSet<>();
        for (String word : NameParts.words(name)) {
            beginnings.addAll(NameParts.beginnings(word));
            endings.add(NameParts.ending(word));
        }
        return new SearchedFor(
                nhsNumber(typed),
                Optional.of(typed).filter(RECORD_NUMBER.asMatchPredicate()).map(SearchedFor::recordKey),
                day.map(DaysTyped.Found::day),
                List.copyOf(beginnings),
                endings.stream().filter(part -> !beginnings.contains(part)).toList());
    }

    /** Whether anything is looked for at all. */
    public boolean isBlank() {
        return nhsNumber.isEmpty() && recordKey.isEmpty() && born.isEmpty() && beginnings.isEmpty();
    }

    /** A record number as it is compared: small letters, no spaces. */
    public static String recordKey(String recordNumber) {
        return recordNumber.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static Optional<String> nhsNumber(String typed) {
        Matcher digits = Pattern.compile("[0-9][0-9 -]*").matcher(typed);
        return digits.matches() ? Optional.of(typed.replaceAll("[ -]", "")).filter(NhsNumber::holds) : Optional.empty();
    }
}
