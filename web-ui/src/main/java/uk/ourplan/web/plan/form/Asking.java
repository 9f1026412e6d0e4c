package uk.ourplan.web.plan.form;

import java.util.List;

/** Short words to write forms with. */
final class Asking {

    private Asking() {}

    static Part line(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.LINE);
    }

    static Part line(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.LINE);
    }

    static Part text(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.TEXT);
    }

    static Part text(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.TEXT);
    }

    static Part day(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.DAY);
    }

    static Part day(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.DAY);
    }

    static Part pounds(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.POUNDS);
    }

    static Part pounds(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.POUNDS);
    }

    static Part whole(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.WHOLE);
    }

    static Part yesNo(String key, String label) {
        return new Part.Field(key, label, "", Kind.Plain.YES_NO);
    }

    static Part yesNo(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.YES_NO);
    }

    static Part statements(String key, String label, String help) {
        return new Part.Field(key, label, help, Kind.Plain.STATEMENTS);
    }

    static Part oneOf(String key, String label, Class<? extends Enum<?>> codes) {
        return new Part.Field(key, label, "", new Kind.OneOf(codes));
    }

    static Part anyOf(String key, String label, Class<? extends Enum<?>> codes) {
        return new Part.Field(key, label, "", new Kind.AnyOf(codes));
    }

    static Part anyFrom(String key, String label, Kind.Elsewhere where) {
        return new Part.Field(key, label, "", new Kind.AnyFrom(where));
    }

    static Part group(String key, String title, String help, Part... parts) {
        return new Part.Group(key, title, help, false, List.of(parts));
    }

    static Part folded(String key, String title, String help, Part... parts) {
        return new Part.Group(key, title, help, true, List.of(parts));
    }
}
