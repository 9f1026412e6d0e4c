package uk.ourplan.web.plan.form;

import java.util.List;
import java.util.Set;

/** Short words to write forms with. */
public final class Asking {

    private Asking() {}

    public static Part line(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.LINE);
    }

    public static Part line(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.LINE);
    }

    public static Part text(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.TEXT);
    }

    public static Part text(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.TEXT);
    }

    public static Part day(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.DAY);
    }

    public static Part day(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.DAY);
    }

    public static Part pounds(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.POUNDS);
    }

    public static Part pounds(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.POUNDS);
    }

    public static Part whole(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.WHOLE);
    }

    public static Part yesNo(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.YES_NO);
    }

    public static Part yesNo(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.YES_NO);
    }

    public static Part statements(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.STATEMENTS);
    }

    public static Part oneOf(String key, String label, Class<? extends Enum<?>> codes) {
        return new Part.Field(key, label, "", new Kind.OneOf(codes));
    }

    public static Part oneOf(String key, String label, String help, Class<? extends Enum<?>> codes) {
        return new Part.Field(key, label, help, new Kind.OneOf(codes));
    }

    public static Part anyOf(String key, String label, Class<? extends Enum<?>> codes) {
        return new Part.Field(key, label, "", new Kind.AnyOf(codes));
    }

    public static Part oneFrom(String key, String label, Kind.Elsewhere where) {
        return new Part.Field(key, label, "", new Kind.OneFrom(where));
    }

    public static Part anyFrom(String key, String label, Kind.Elsewhere where) {
        return new Part.Field(key, label, "", new Kind.AnyFrom(where));
    }

    public static Part kept(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.KEPT);
    }

    public static Part group(String key, String title, String help, Part... parts) {
        return new Part.Group(key, title, help, false, List.of(parts), null);
    }

    public static Part folded(String key, String title, String help, Part... parts) {
        return new Part.Group(key, title, help, true, List.of(parts), null);
    }

    /** A group that is asked only once the value beside it is one of these; without any, once it is answered at all. */
    public static Part when(String answered, Set<String> answers, Part group) {
        return switch (group) {
            case Part.Group it ->
                new Part.Group(
                        it.key(),
                        it.title(),
                        it.help(),
                        it.folded(),
                        it.parts(),
                        new Part.AskedWhen(answered, answers));
            case Part.Field it -> when(answered, answers, group("", "", "", it));
            case Part.Many it -> when(answered, answers, group("", "", "", it));
        };
    }
}
