package uk.ourplan.admin.policy;

/** How a value stands on a screen by itself; within a sentence the core's words begin with a small letter. */
final class ValueWords {

    private ValueWords() {}

    static String alone(String inWords) {
        return inWords.isEmpty() || inWords.startsWith("http")
                ? inWords
                : Character.toUpperCase(inWords.charAt(0)) + inWords.substring(1);
    }
}
