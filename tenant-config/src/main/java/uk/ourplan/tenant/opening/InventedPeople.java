package uk.ourplan.tenant.opening;

import reactor.core.publisher.Mono;
import uk.ourplan.tenant.council.Council;

/** Invented adults to practise on, whom the service around this library keeps. */
public interface InventedPeople {

    /**
     * Takes them in, with their assessments and plans, as a practitioner of the council would; those who are there already stay as
     * they are. Nothing of them comes back, because whoever opens a council sees no case.
     */
    Mono<Void> takeIn(Council council);
}
