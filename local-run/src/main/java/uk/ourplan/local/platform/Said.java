package uk.ourplan.local.platform;

/** Where the platform says how far it is; on a terminal for people, kept quiet or collected in tests. */
@FunctionalInterface
public interface Said {

    void line(String sentence);
}
