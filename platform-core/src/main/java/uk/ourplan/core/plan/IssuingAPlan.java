package uk.ourplan.core.plan;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.core.document.PlanCopy;
import uk.ourplan.core.document.PlanDocuments;
import uk.ourplan.core.law.planning.agreement.FinalCopies;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.plan.model.CopyOfAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.person.Person;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Puts a plan on paper. The final copy is made in the transaction of the signature and is never made again, so that no later
 * template, setting or record changes what the person was given (AGREE-11, AUTH-11).
 */
@Component
public class IssuingAPlan {

    private final PlanCopies copies;
    private final PlanDocuments documents;
    private final LayingOutAPlan layingOut;

    IssuingAPlan(PlanCopies copies, PlanDocuments documents, LayingOutAPlan layingOut) {
        this.copies = copies;
        this.documents = documents;
        this.layingOut = layingOut;
    }

    /** Keeps the final copy of a plan that was just signed, in each form that the person needs; refused (409) where none may be made. */
    public Mono<Void> issue(DatabaseClient client, CouncilId council, LaidOut signed) {
        CouncilPolicy policy = signed.standing().law().policy();
        Guard.state(FinalCopies.whyNot(
                signed.plan().progress().signature() != null,
                signed.standing().agreementStatus(),
                Set.copyOf(policy.read(Settings.ACCEPTED_AGREEMENT).value()),
                signed.plan().agreement()));
        return copy(client, council, signed)
                .flatMapMany(copy -> Flux.fromIterable(
                                formsFor(signed.about().person().person()))
                        .concatMap(form -> made(copy, form)))
                .concatMap(paper -> copies.add(client, council, signed.plan(), paper, layingOut.now()))
                .then();
    }

    /** What its paper says. */
    Mono<PlanCopy> copy(DatabaseClient client, CouncilId council, LaidOut laid) {
        return copies.nameOf(client, council).map(name -> CopyOfAPlan.of(laid, name));
    }

    Mono<Paper> made(PlanCopy copy, DocumentForm form) {
        return documents
                .made(copy, form)
                .map(bytes -> new Paper(form.code(), form.mediaType(), ByteBuffer.wrap(bytes)));
    }

    /** On screen, on paper and as text, and in every form that the person needs and the service can make (FORMAT-05). */
    static Set<DocumentForm> formsFor(Person person) {
        Set<DocumentForm> forms = EnumSet.of(DocumentForm.HTML, DocumentForm.PDF, DocumentForm.TEXT);
        Person.PlanFormat format = person.planFormat();
        if (format != null) {
            format.forms().forEach(form -> {
                switch (form) {
                    case LARGE_PRINT -> forms.add(DocumentForm.LARGE_PRINT);
                    case SHORT -> forms.add(DocumentForm.SHORT);
                    case EASY_READ -> forms.add(DocumentForm.EASY_READ);
                    case STANDARD, PICTURES, BRAILLE, AUDIO, VIDEO, OTHER_LANGUAGE -> {
                        // people make these, and the plan says where they are
                    }
                }
            });
        }
        return forms;
    }
}
