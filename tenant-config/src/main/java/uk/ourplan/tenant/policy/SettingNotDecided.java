package uk.ourplan.tenant.policy;

/** A setting that the law or the council must decide, and has not, was needed for an answer. */
public final class SettingNotDecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public SettingNotDecided(String key) {
        super("The council has not decided " + key + ". An administrator sets it under Policy.");
        this.key = key;
    }

    public String key() {
        return key;
    }
}
