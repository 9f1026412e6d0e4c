package uk.ourplan.tenant.opening;

import reactor.core.publisher.Flux;
import uk.ourplan.tenant.council.Council;

/** Invented adults with their assessments and plans, for whoever wants to practise in a council of their own. */
public interface InventedPeople {

    /**
     * Takes in those who are not there yet, one after the other; called again, nobody is there twice.
     *
     * @return after each of them how far it is
     */
    Flux<TakenIn> takeIn(Council council);

    /** So many of so many are there. */
    record TakenIn(int done, int of) {}
}
