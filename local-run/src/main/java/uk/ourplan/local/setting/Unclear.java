package uk.ourplan.local.setting;

/** The command cannot be carried out as given; the message says why and what to do, for whoever typed it. */
public final class Unclear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unclear(String whatToDo) {
        super(whatToDo);
    }
}
