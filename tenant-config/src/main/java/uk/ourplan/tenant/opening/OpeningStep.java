package uk.ourplan.tenant.opening;

import java.util.Locale;

/** What has been done of an opening, in this order; each step may be done twice and changes nothing more. */
public enum OpeningStep {
    POLICY("The council and its policy are on record"),
    ORGANIZATION("Its organization at the identity provider is there"),
    ADMINISTRATOR("Its first administrator can sign in"),
    DEMONSTRATION("The colleagues for demonstrations are there, where they were wanted"),
    RECORDS("The invented adults to practise on are there, where they were wanted"),
    READY("It is ready");

    private final String says;

    OpeningStep(String says) {
        this.says = says;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String says() {
        return says;
    }

    /** The step with this code; an unknown one is an {@link IllegalArgumentException}. */
    public static OpeningStep of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
