package uk.ourplan.core.sharing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.PartOnPaper;
import uk.ourplan.core.document.PlanCopy;
import uk.ourplan.core.law.planning.sharing.CopiesOfAPlan;
import uk.ourplan.core.law.planning.sharing.CopyRow;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.PlanCopies;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.plan.ReadingAPlanOnPaper;
import uk.ourplan.core.plan.model.CopyOfAPlan;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.SectionName;

/** Makes the copy that goes to somebody: the whole plan, or of it the parts that were agreed and nothing else (SHARE-05). */
@Component
public class MakingACopy {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final PlanCopies copies;
    private final ReadingAPlanOnPaper reading;

    MakingACopy(CouncilDoor door, LayingOutAPlan layingOut, PlanCopies copies, ReadingAPlanOnPaper reading) {
        this.door = door;
        this.layingOut = layingOut;
        this.copies = copies;
        this.reading = reading;
    }

    /** Refused (404) for nobody of the list or a form that there is not, and (409) while nothing may go to them. */
    public Mono<Paper> copy(Asking asking, UUID planId, String to, String code) {
        asking.mustHold(Permission.PRACTITIONER);
        DocumentForm form = Arrays.stream(DocumentForm.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NotFound()));
        return door.write(
                        asking,
                        client -> layingOut
                                .find(client, asking.council(), planId)
                                .flatMap(laid -> {
                                    CopyRow row = CopiesOfAPlan.row(
                                                    to,
                                                    laid.standing().desk(),
                                                    laid.standing().law().policy())
                                            .orElseThrow(() -> new Refused(new Refusal.NotFound()));
                                    Guard.state(whyNot(row, form));
                                    return copies.nameOf(client, asking.council())
                                            .map(name -> Written.of(
                                                    new Found(row, CopyOfAPlan.of(laid, name)),
                                                    Deeds.about("plan_copy_made", laid.plan())));
                                }))
                .flatMap(found ->
                        found.row().sections().isEmpty() ? reading.document(asking, planId, code) : part(found, form));
    }

    private static Optional<String> whyNot(CopyRow row, DocumentForm form) {
        if (row.answer() != CopyRow.Answer.SEND) {
            return Optional.of("Nothing goes to " + row.name() + " now. " + row.why());
        }
        return row.sections().isEmpty() || PartOnPaper.isMadeAs(form)
                ? Optional.empty()
                : Optional.of("Parts of a plan are made as a page, PDF, text or in large print.");
    }

    // Laying out pages takes the processor for a tenth of a second, which is not for an event loop.
    private static Mono<Paper> part(Found found, DocumentForm form) {
        EnumSet<SectionName> sections = EnumSet.copyOf(found.row().sections());
        return Mono.fromCallable(() -> new Paper(
                        form.code(),
                        form.mediaType(),
                        ByteBuffer.wrap(PartOnPaper.of(
                                found.copy(), sections, found.row().name(), form))))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private record Found(CopyRow row, PlanCopy copy) {}
}
