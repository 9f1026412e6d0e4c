package uk.ourplan.core.repeat;

import java.util.UUID;

/** Which types of answer can be remembered: ours, and a few plain ones. Nothing else is ever loaded by name. */
final class AnswerKinds {

    private static final String OURS = "uk.ourplan.";

    private AnswerKinds() {}

    /** The type of an answer; one that cannot be remembered is a mistake of the feature. */
    static Class<?> of(Object answer) {
        Class<?> kind = answer.getClass();
        if ((kind.isRecord() && kind.getName().startsWith(OURS)) || kind == UUID.class || kind == String.class) {
            return kind;
        }
        throw new IllegalStateException(
                "The answer to a POST is a record of the contract, a UUID or text, not " + kind.getName() + ".");
    }

    static Class<?> named(String kind) {
        if (kind.equals(UUID.class.getName())) {
            return UUID.class;
        }
        if (kind.equals(String.class.getName())) {
            return String.class;
        }
        if (!kind.startsWith(OURS)) {
            throw new IllegalStateException("An answer of an unknown type is on record.");
        }
        try {
            return Class.forName(kind, false, AnswerKinds.class.getClassLoader());
        } catch (ClassNotFoundException renamed) {
            throw new IllegalStateException("An answer is on record whose type is no longer known.", renamed);
        }
    }
}
