package uk.ourplan.tenant.publishing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.SettingType;

/**
 * What a change would change, in words, one sentence a setting: “From 1 April 2027 the weekly limit of a team manager rises
 * from £750 to £900 (Spending limits for each authorising role).”
 */
public final class PolicyDifference {

    private static final int SHORT_TEXT = 60;
    private static final int MOST_TOLD = 6;

    private PolicyDifference() {}

    /** The sentences, in the catalogue's order; a setting that stays as it is has none. */
    public static List<String> between(PolicyOnADay before, Map<String, @Nullable Object> after, LocalDate from) {
        List<String> sentences = new ArrayList<>();
        for (Setting setting : before.catalogue().settings()) {
            if (after.containsKey(setting.key())) {
                Object was = before.inEffect(setting.key()).value();
                List<String> changes = changes(setting.type(), was, after.get(setting.key()), "it");
                if (!changes.isEmpty()) {
                    sentences.add(sentence(setting, changes, from));
                }
            }
        }
        return sentences;
    }

    private static String sentence(Setting setting, List<String> changes, LocalDate from) {
        List<String> told = changes.size() <= MOST_TOLD ? changes : new ArrayList<>(changes.subList(0, MOST_TOLD));
        if (changes.size() > MOST_TOLD) {
            told.add((changes.size() - MOST_TOLD) + " more changes");
        }
        return "From " + Days.inWords(from) + " " + String.join("; ", told) + " (" + setting.title() + ").";
    }

    private static List<String> changes(SettingType type, @Nullable Object was, @Nullable Object is, String subject) {
        if (Objects.equals(was, is)) {
            return List.of();
        }
        if (was == null && !(type instanceof SettingType.EitherOf)) {
            return List.of(subject + " is decided: " + InWords.of(type, is));
        }
        if (!InWords.fits(type, was) || !InWords.fits(type, is)) {
            return List.of(turns(type, was, is, subject));
        }
        return switch (type) {
            case SettingType.WholeNumber any -> List.of(moves(type, was, is, subject));
            case SettingType.Pence any -> List.of(moves(type, was, is, subject));
            case SettingType.Truth any -> List.of(subject + " is switched " + (Boolean.TRUE.equals(is) ? "on" : "off"));
            case SettingType.Text any -> List.of(text(was, is, subject));
            case SettingType.RecordOf record -> fields(record, map(was), map(is), subject);
            case SettingType.Contact any -> fields(SettingType.Contact.FIELDS, map(was), map(is), subject);
            case SettingType.ListOf list -> items(list.item(), list(was), list(is), subject);
            case SettingType.MoneyTable table -> items(table.row(), list(was), list(is), subject);
            case SettingType.EitherOf either -> {
                SettingType before = InWords.alternative(either, was);
                yield before.equals(InWords.alternative(either, is))
                        ? changes(before, was, is, subject)
                        : List.of(turns(type, was, is, subject));
            }
            case SettingType.Day any -> List.of(turns(type, was, is, subject));
            case SettingType.Link any -> List.of(turns(type, was, is, subject));
            case SettingType.Code any -> List.of(turns(type, was, is, subject));
            case SettingType.Role any -> List.of(turns(type, was, is, subject));
            case SettingType.OneOf any -> List.of(turns(type, was, is, subject));
            case SettingType.None any -> List.of();
            case SettingType.Empty any -> List.of();
        };
    }

    private static String moves(SettingType type, @Nullable Object was, @Nullable Object is, String subject) {
        boolean rises = (Long) Objects.requireNonNull(is) > (Long) Objects.requireNonNull(was);
        return subject + (rises ? " rises" : " falls") + " from " + InWords.of(type, was) + " to "
                + InWords.of(type, is);
    }

    private static String turns(SettingType type, @Nullable Object was, @Nullable Object is, String subject) {
        return subject + " changes from " + InWords.of(type, was) + " to " + InWords.of(type, is);
    }

    private static String text(@Nullable Object was, @Nullable Object is, String subject) {
        String before = (String) Objects.requireNonNull(was);
        String after = (String) Objects.requireNonNull(is);
        return before.length() <= SHORT_TEXT && after.length() <= SHORT_TEXT
                ? subject + " changes from " + InWords.quoted(before) + " to " + InWords.quoted(after)
                : subject + " is reworded";
    }

    private static List<String> fields(SettingType.RecordOf type, Map<?, ?> was, Map<?, ?> is, String of) {
        List<String> changes = new ArrayList<>();
        for (SettingType.Field field : type.fields()) {
            String subject = "the " + InWords.field(field) + (of.equals("it") ? "" : " of " + of);
            boolean before = was.containsKey(field.name());
            boolean after = is.containsKey(field.name());
            if (before && after) {
                changes.addAll(changes(field.type(), was.get(field.name()), is.get(field.name()), subject));
            } else if (after) {
                changes.add(subject + " is added: " + InWords.of(field.type(), is.get(field.name())));
            } else if (before) {
                changes.add(subject + " is left out");
            }
        }
        return changes;
    }

    private static List<String> items(SettingType item, List<?> was, List<?> is, String subject) {
        return item instanceof SettingType.RecordOf record
                ? rows(record, was, is)
                : choices(item, was, is, subject.equals("it") ? "the list" : subject);
    }

    private static List<String> choices(SettingType item, List<?> was, List<?> is, String subject) {
        List<String> changes = new ArrayList<>();
        String gone = words(item, was, is);
        String come = words(item, is, was);
        if (!come.isEmpty()) {
            changes.add(subject + " gains " + come);
        }
        if (!gone.isEmpty()) {
            changes.add(subject + " loses " + gone);
        }
        if (changes.isEmpty()) {
            changes.add(subject + " is put in another order: " + InWords.of(new SettingType.ListOf(item), is));
        }
        return changes;
    }

    private static String words(SettingType item, List<?> of, List<?> without) {
        return of.stream()
                .filter(each -> !without.contains(each))
                .map(each -> InWords.of(item, each))
                .collect(Collectors.joining(", "));
    }

    /** Rows are the same row where their names (role, code, title …) are the same. */
    private static List<String> rows(SettingType.RecordOf type, List<?> was, List<?> is) {
        Map<String, Map<?, ?>> before = named(type, was);
        Map<String, Map<?, ?>> after = named(type, is);
        List<String> changes = new ArrayList<>();
        after.forEach((name, row) -> {
            Map<?, ?> earlier = before.get(name);
            if (earlier == null) {
                changes.add(name + " is added: " + InWords.of(type, row));
            } else {
                changes.addAll(fields(type, earlier, row, name));
            }
        });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> changes.add(name + " is taken away"));
        if (changes.isEmpty()) {
            changes.add("the rows are put in another order");
        }
        return changes;
    }

    private static Map<String, Map<?, ?>> named(SettingType.RecordOf type, List<?> rows) {
        SettingType.Field first = type.fields().getFirst();
        Map<String, Map<?, ?>> named = new LinkedHashMap<>();
        for (Object each : rows) {
            Map<?, ?> row = map(each);
            String name = name(first, row.get(first.name()));
            String unique = name;
            for (int i = 2; named.containsKey(unique); i++) {
                unique = name + " (" + i + ")";
            }
            named.put(unique, row);
        }
        return named;
    }

    private static String name(SettingType.Field first, @Nullable Object value) {
        String words = InWords.of(first.type(), value);
        return first.type() instanceof SettingType.Role
                ? ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words
                : words;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }
}
