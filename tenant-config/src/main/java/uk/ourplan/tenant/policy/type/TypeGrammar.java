package uk.ourplan.tenant.policy.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.ourplan.tenant.policy.type.SettingType.Code;
import uk.ourplan.tenant.policy.type.SettingType.Contact;
import uk.ourplan.tenant.policy.type.SettingType.Day;
import uk.ourplan.tenant.policy.type.SettingType.EitherOf;
import uk.ourplan.tenant.policy.type.SettingType.Empty;
import uk.ourplan.tenant.policy.type.SettingType.Field;
import uk.ourplan.tenant.policy.type.SettingType.Link;
import uk.ourplan.tenant.policy.type.SettingType.ListOf;
import uk.ourplan.tenant.policy.type.SettingType.MoneyTable;
import uk.ourplan.tenant.policy.type.SettingType.None;
import uk.ourplan.tenant.policy.type.SettingType.OneOf;
import uk.ourplan.tenant.policy.type.SettingType.Pence;
import uk.ourplan.tenant.policy.type.SettingType.RecordOf;
import uk.ourplan.tenant.policy.type.SettingType.Role;
import uk.ourplan.tenant.policy.type.SettingType.Text;
import uk.ourplan.tenant.policy.type.SettingType.Truth;
import uk.ourplan.tenant.policy.type.SettingType.WholeNumber;

/**
 * Reads a type as the catalogue writes it, such as
 * {@code money table {role: role, weekly_pence: pence or null}}. What it does not know is an
 * {@link IllegalArgumentException} that tells where.
 */
public final class TypeGrammar {

    private static final Pattern WORD = Pattern.compile("[a-z_0-9]+\\??");
    private static final Pattern UNIT = Pattern.compile("\\(([a-z ]+)\\)");

    private final String words;
    private int at;

    private TypeGrammar(String words) {
        this.words = words;
    }

    /** The type that these words write. */
    public static SettingType parse(String words) {
        TypeGrammar grammar = new TypeGrammar(words.strip());
        SettingType type = grammar.type();
        if (grammar.at < grammar.words.length()) {
            throw grammar.unreadable("the end");
        }
        return type;
    }

    private SettingType type() {
        List<SettingType> alternatives = new ArrayList<>();
        do {
            alternatives.add(alternative());
        } while (taken(" or "));
        return alternatives.size() == 1 ? alternatives.getFirst() : new EitherOf(alternatives);
    }

    private SettingType alternative() {
        if (taken("list of ")) {
            return new ListOf(alternative());
        }
        if (taken("money table ")) {
            return new MoneyTable(fields());
        }
        if (taken("record ")) {
            return fields();
        }
        if (taken("one of [")) {
            return new OneOf(codes());
        }
        if (taken("integer ")) {
            return new WholeNumber(matched(UNIT, "a unit in brackets").group(1));
        }
        return simple();
    }

    private SettingType simple() {
        int from = at;
        String word = matched(WORD, "a type").group();
        return switch (word) {
            case "boolean" -> new Truth();
            case "pence" -> new Pence();
            case "text" -> new Text();
            case "date" -> new Day();
            case "link" -> new Link();
            case "code" -> new Code();
            case "role" -> new Role();
            case "contact" -> new Contact();
            case "none" -> new None();
            case "null" -> new Empty();
            default -> {
                at = from;
                throw unreadable("a type");
            }
        };
    }

    private RecordOf fields() {
        expect("{");
        List<Field> fields = new ArrayList<>();
        do {
            String name = matched(WORD, "the name of a field").group();
            expect(": ");
            boolean optional = name.endsWith("?");
            fields.add(new Field(optional ? name.substring(0, name.length() - 1) : name, type(), optional));
        } while (taken(", "));
        expect("}");
        return new RecordOf(fields);
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        do {
            codes.add(matched(WORD, "a code").group());
        } while (taken(", "));
        expect("]");
        return codes;
    }

    private boolean taken(String token) {
        if (!words.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        return true;
    }

    private void expect(String token) {
        if (!taken(token)) {
            throw unreadable("“" + token + "”");
        }
    }

    private Matcher matched(Pattern pattern, String what) {
        Matcher matcher = pattern.matcher(words).region(at, words.length());
        if (!matcher.lookingAt()) {
            throw unreadable(what);
        }
        at = matcher.end();
        return matcher;
    }

    private IllegalArgumentException unreadable(String expected) {
        return new IllegalArgumentException(
                "Expected " + expected + " at character " + (at + 1) + " of the type “" + words + "”.");
    }
}
