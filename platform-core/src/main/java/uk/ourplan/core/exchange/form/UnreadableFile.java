package uk.ourplan.core.exchange.form;

/** The file breaks off being JSON or YAML at this line, so nothing after it can be read. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String says;

    UnreadableFile(int line, String says) {
        super(says, null, false, false);
        this.line = line;
        this.says = says;
    }

    int line() {
        return line;
    }

    String says() {
        return says;
    }
}
