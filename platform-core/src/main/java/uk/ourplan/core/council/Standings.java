package uk.ourplan.core.council;

import java.time.LocalDate;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** What the directories of the councils say of those who ask. Where it cannot be read nobody gets in. */
public interface Standings {

    /** On the day; {@link Standing#UNKNOWN} for somebody who is not in the directory. */
    Mono<Standing> of(CouncilId council, WorkerId worker, LocalDate today);
}
