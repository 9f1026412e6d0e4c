package uk.ourplan.core.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.AftercareFiled;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.AftercareForm;
import uk.ourplan.core.person.People;
import uk.ourplan.core.person.RecordParts;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.LettersOfAPlan;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.person.Circumstances.Section117;
import uk.ourplan.language.person.part.AtPresent;
import uk.ourplan.language.person.part.PartName;

/**
 * Files the form of after-care as it is made from the plan: it is kept as it was, and the person's record says since when it is
 * filed (S117-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1983/20/section/117">Mental Health Act 1983 s.117</a>
 */
@Component
public class FilingTheAftercareForm {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final PlanCopies copies;
    private final AftercareForms forms;
    private final RecordParts parts;
    private final People people;

    FilingTheAftercareForm(
            CouncilDoor door,
            LayingOutAPlan layingOut,
            PlanCopies copies,
            AftercareForms forms,
            RecordParts parts,
            People people) {
        this.door = door;
        this.layingOut = layingOut;
        this.copies = copies;
        this.forms = forms;
        this.parts = parts;
        this.people = people;
    }

    /**
     * Refused (404) where the record names no entitlement, and (409) while it does not say when and with whom it was identified
     * together with the NHS.
     */
    public Mono<AftercareFiled> file(Asking asking, UUID planId) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> copies.nameOf(client, asking.council())
                                .flatMap(council -> filed(client, asking, laid, page(laid, council, asking))))
                        .map(laid -> Written.of(
                                        new AftercareFiled(layingOut.today(), asking.name()),
                                        Deeds.about("aftercare_form_filed", laid.plan()))
                                .touching("person", laid.plan().origin().personId())
                                .touching("persons_record_saved", planId)));
    }

    /** The form that was filed last; refused (404) where none is. The look is recorded. */
    public Mono<byte[]> read(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> forms.last(client, asking.council(), planId)
                                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                                .map(page -> Written.of(page, Deeds.about("aftercare_form_viewed", laid.plan())))));
    }

    private static byte[] page(LaidOut laid, String council, Asking asking) {
        AftercareForm.Form form = LettersOfAPlan.aftercare(laid, council, asking.name())
                .orElseThrow(() -> new Refused(new Refusal.NotFound()));
        if (form.joint() == null || form.with().isEmpty()) {
            throw new Refused(new Refusal.WrongState(
                    "The form is filed once after-care was identified together with the NHS. Put the day and who took part on"
                            + " the person's record, under what is so at present, first."));
        }
        return AftercareForm.html(form).getBytes(StandardCharsets.UTF_8);
    }

    /** The person's row is held as it is wherever a part of the record is saved, and no plan before it. */
    private Mono<LaidOut> filed(DatabaseClient client, Asking asking, LaidOut laid, byte[] page) {
        Instant now = layingOut.now();
        return parts.hold(client, asking.council(), laid.plan().origin().personId())
                .flatMap(before -> parts.latest(client, asking.council(), before, PartName.AT_PRESENT)
                        .flatMap(stands -> {
                            AtPresent part = filedToday((AtPresent) before.part(PartName.AT_PRESENT));
                            PersonOnRecord after = before.with(part);
                            return forms.add(client, asking, laid.plan().id(), page, now)
                                    .then(Mono.defer(
                                            () -> parts.add(client, asking, before, part, stands.revision() + 1, now)))
                                    .then(Mono.defer(() -> people.keep(client, asking.council(), after, now)));
                        }))
                .thenReturn(laid);
    }

    private AtPresent filedToday(AtPresent now) {
        Section117 entitled = now.section117();
        return new AtPresent(
                now.urgent(),
                now.deafblind(),
                now.fluctuatingCondition(),
                now.selfFunding(),
                now.careHomeResident(),
                now.inCare(),
                now.careLeaver(),
                now.drugOrAlcoholOrder(),
                now.expertAssessor(),
                entitled == null
                        ? null
                        : new Section117(
                                entitled.since(),
                                entitled.joint(),
                                entitled.with(),
                                layingOut.today(),
                                entitled.status(),
                                entitled.ended()),
                now.safeguarding(),
                now.deprivationOfLiberty(),
                now.transition());
    }
}
