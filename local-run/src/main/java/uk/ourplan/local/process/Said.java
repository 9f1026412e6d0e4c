package uk.ourplan.local.process;

/** Where the platform says how far it is; on a terminal for people, kept quiet or collected in tests. */
@FunctionalInterface
public interface Said {

    void line(String sentence);
}
