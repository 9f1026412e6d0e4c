package uk.ourplan.kit.ask;

/** A form in which somebody may be writing while news arrives: what surrounds it is not drawn anew under their hands. */
public interface Answering {

    /** Whether somebody has opened it and not yet sent what stands in it. */
    boolean isUnderWay();
}
