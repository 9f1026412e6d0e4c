package uk.ourplan.core.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.AssessmentSummary;
import uk.ourplan.api.person.AssessmentView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.person.OpeningARecord.AssessmentsOfAPerson;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.need.AssessmentKind;

/** Shows an assessment with its eligibility and why, and records in the same transaction who looked. */
@Component
public final class LookingAtAnAssessment implements AssessmentsOfAPerson {

    private final CouncilDoor door;
    private final Assessments assessments;
    private final DecidingEligibility deciding;

    LookingAtAnAssessment(CouncilDoor door, Assessments assessments, DecidingEligibility deciding) {
        this.door = door;
        this.assessments = assessments;
        this.deciding = deciding;
    }

    /** The assessment; refused with 404 where the person has no such assessment in this council. */
    public Mono<AssessmentView> look(Asking asking, UUID personId, UUID assessmentId) {
        return door.write(
                asking,
                client -> assessments
                        .find(client, asking.council(), assessmentId)
                        .filter(found -> found.personId().equals(personId))
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .map(found -> Written.of(
                                new AssessmentView(
                                        found.id(),
                                        found.personId(),
                                        found.assessment(),
                                        deciding.determined(found.assessment())),
                                Deed.of("assessment_viewed", Map.of("person", personId, "assessment", assessmentId)))));
    }

    @Override
    public Mono<List<AssessmentSummary>> of(DatabaseClient client, CouncilId council, UUID personId) {
        return assessments
                .ofPerson(client, council, personId)
                .map(all -> all.stream().map(this::summary).toList());
    }

    private AssessmentSummary summary(AssessmentOnRecord on) {
        AssessmentKind kind = on.assessment().kind();
        return new AssessmentSummary(
                on.id(),
                kind == null ? AssessmentKind.ADULT : kind,
                on.assessment().completed(),
                deciding.isEligible(on.assessment()));
    }
}
