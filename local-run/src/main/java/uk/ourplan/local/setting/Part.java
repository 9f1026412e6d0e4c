package uk.ourplan.local.setting;

import java.util.Locale;

/** The processes of a local platform, in the order in which they may start; each has a port and a name for people. */
public enum Part {
    POSTGRES("PostgreSQL", 4, ""),
    KEYCLOAK("Keycloak", 5, "512m"),
    CORE("platform-core", 0, "512m"),
    WEB("web-ui", 1, "384m"),
    ADMIN("admin-console", 2, "320m");

    /** The port from which all others are counted when nothing else is asked. */
    public static final int USUAL_PORT_BASE = 8080;

    private final String title;
    private final int portOffset;
    private final String usualMemory;

    Part(String title, int portOffset, String usualMemory) {
        this.title = title;
        this.portOffset = portOffset;
        this.usualMemory = usualMemory;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** What its files, flags and environment names are made of. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its port where only the base was chosen. */
    public int portFrom(int base) {
        return base + portOffset;
    }

    /** The heap it gets where nobody chose one, as Java's {@code -Xmx} writes it; empty for what is not Java. */
    public String usualMemory() {
        return usualMemory;
    }

    public String portFlag() {
        return "--" + code() + "-port";
    }

    public String portVariable() {
        return "OURPLAN_" + name() + "_PORT";
    }

    public String memoryFlag() {
        return "--" + code() + "-memory";
    }

    public String memoryVariable() {
        return "OURPLAN_" + name() + "_MEMORY";
    }

    /** Whether it is a Java process, whose heap can be chosen. */
    public boolean hasMemory() {
        return !usualMemory.isEmpty();
    }
}
