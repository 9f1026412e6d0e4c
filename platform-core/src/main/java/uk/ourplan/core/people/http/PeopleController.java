package uk.ourplan.core.people.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.api.Headers;
import uk.ourplan.api.Page;
import uk.ourplan.api.person.AssessmentView;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.person.PersonSearch;
import uk.ourplan.api.person.PersonSummary;
import uk.ourplan.core.assessment.LookingAtAnAssessment;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.exchange.TakingInAPerson;
import uk.ourplan.core.exchange.form.PersonForm.Written;
import uk.ourplan.core.person.FindingAPerson;
import uk.ourplan.core.person.OpeningARecord;
import uk.ourplan.language.council.Permission;

/** Those who plan, decide, pay and audit may see people; a practitioner may take one in. */
@RestController
class PeopleController implements PeopleApi {

    private static final Permission[] WHO_SEE_PEOPLE = {
        Permission.PRACTITIONER,
        Permission.AUTHORISER,
        Permission.PANEL_MEMBER,
        Permission.FINANCE_OFFICER,
        Permission.PURCHASING_OFFICER,
        Permission.AUDITOR
    };

    private final FindingAPerson finding;
    private final OpeningARecord opening;
    private final LookingAtAnAssessment looking;
    private final TakingInAPerson takingIn;

    PeopleController(
            FindingAPerson finding, OpeningARecord opening, LookingAtAnAssessment looking, TakingInAPerson takingIn) {
        this.finding = finding;
        this.opening = opening;
        this.looking = looking;
        this.takingIn = takingIn;
    }

    static Permission[] whoSeePeople() {
        return WHO_SEE_PEOPLE.clone();
    }

    @Override
    public Mono<Page<PersonSummary>> search(PersonSearch search) {
        return Asking.holding(WHO_SEE_PEOPLE).flatMap(asking -> finding.find(asking, search));
    }

    @Override
    public Mono<PersonRecord> open(UUID personId) {
        return Asking.holding(WHO_SEE_PEOPLE).flatMap(asking -> opening.open(asking, personId));
    }

    @Override
    public Mono<AssessmentView> assessment(UUID personId, UUID assessmentId) {
        return Asking.holding(WHO_SEE_PEOPLE).flatMap(asking -> looking.look(asking, personId, assessmentId));
    }

    @Override
    public Mono<Imported> imports(byte[] record, @Nullable String idempotencyKey) {
        return takeIn(record, Written.JSON);
    }

    /** The same in YAML, which people can write by hand. */
    @PostMapping(
            path = "/imports",
            consumes = {"application/yaml", "text/yaml", "application/x-yaml"})
    Mono<Imported> importsYaml(
            @RequestBody byte[] record,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey) {
        return takeIn(record, Written.YAML);
    }

    /** Reading a large file is work for a processor of its own, not for the loop that serves everybody. */
    private Mono<Imported> takeIn(byte[] record, Written written) {
        return Asking.holding(Permission.PRACTITIONER)
                .publishOn(Schedulers.parallel())
                .flatMap(asking -> takingIn.takeIn(asking, record, written));
    }
}
