package uk.ourplan.core.exchange.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.core.exchange.form.Shape.Field;
import uk.ourplan.core.exchange.form.Shape.Kind;

/** Which identifiers a file gives out and which it speaks of, so that none is given twice and none leads nowhere. */
final class References {

    private record Reference(Kind kind, String at, int line, String id) {}

    private final Mistakes mistakes;
    private final Map<Kind, Map<String, String>> given = new EnumMap<>(Kind.class);
    private final List<Reference> spokenOf = new ArrayList<>();

    References(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void met(Field field, String at, int line, String text) {
        if (field.names() != null) {
            give(field.names(), at, line, text);
        }
        Kind kind = field.refersTo();
        if (kind != null && (!field.onlyIfItLooksLikeOne() || kind.looksLikeOne(text))) {
            spokenOf.add(new Reference(kind, at, line, text));
        }
    }

    private void give(Kind kind, String at, int line, String id) {
        if (!kind.looksLikeOne(id)) {
            mistakes.add(
                    at, line, "an identifier here is " + kind.name() + " with a number, such as " + kind.name() + "1.");
            return;
        }
        String before = given.computeIfAbsent(kind, none -> new HashMap<>()).putIfAbsent(id, at);
        if (before != null) {
            mistakes.add(at, line, "this identifier is used at " + before + " already. Give each its own.");
        }
    }

    /** Puts down every reference that leads nowhere; asked once everything is read. */
    void check() {
        for (Reference reference : spokenOf) {
            if (!given.getOrDefault(reference.kind(), Map.of()).containsKey(reference.id())) {
                Kind kind = reference.kind();
                mistakes.add(
                        reference.at(),
                        reference.line(),
                        "this has to be the identifier of " + kind.what() + " in " + kind.list()
                                + "; there is none with it. Correct it, or add what it refers to.");
            }
        }
    }
}
