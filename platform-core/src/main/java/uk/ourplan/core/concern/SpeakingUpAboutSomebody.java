package uk.ourplan.core.concern;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.DisclosureLine;
import uk.ourplan.api.concern.DisclosureTaken;
import uk.ourplan.api.concern.DisclosureView;
import uk.ourplan.api.concern.DisclosureView.EvidenceView;
import uk.ourplan.api.concern.SpeakingUp;
import uk.ourplan.core.concern.Disclosures.Evidence;
import uk.ourplan.core.concern.Disclosures.Reader;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.directory.StandingIn;
import uk.ourplan.core.law.provider.PracticeOfAnIndividual;
import uk.ourplan.core.law.provider.RightsOfADiscloser;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.EvidenceKind;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.policy.ConcernSettings.Whistleblowing;

/**
 * Takes disclosures about individuals and gives them to the policy's named receivers alone (PROVIDER-19 to PROVIDER-22). The record
 * says that one was made, and not by whom; whoever reads one is on record by name.
 *
 * @see "docs/decisions/0190-a-disclosure-has-a-door-of-its-own.md"
 */
@Component
public class SpeakingUpAboutSomebody {

    private static final int LONGEST = 20_000;

    private final CouncilDoor door;
    private final LayingOutAPlan law;
    private final Disclosures disclosures;
    private final StandingIn standingIn;
    private final NewIds ids;

    SpeakingUpAboutSomebody(
            CouncilDoor door, LayingOutAPlan law, Disclosures disclosures, StandingIn standingIn, NewIds ids) {
        this.door = door;
        this.law = law;
        this.disclosures = disclosures;
        this.standingIn = standingIn;
        this.ids = ids;
    }

    /** What stands beside the form. */
    public Mono<SpeakingUp> beside(Asking asking) {
        return door.read(
                asking.council(),
                client -> law.lawToday(client, asking.council()).map(today -> {
                    Whistleblowing policy = RightsOfADiscloser.policy(today.policy());
                    return new SpeakingUp(
                            policy.address(),
                            policy.says(),
                            RightsOfADiscloser.helpline(today.policy())
                                    .map(line ->
                                            new SpeakingUp.Helpline(line.telephone(), line.email(), line.checkedOn()))
                                    .orElse(null),
                            RightsOfADiscloser.forStudents(asking.ladderRoles(), today.policy())
                                    .orElse(null),
                            policy.receivers());
                }));
    }

    /** From anybody on the staff, without any evidence; refused (422) with everything that is missing. */
    public Mono<DisclosureTaken> disclose(Asking asking, DisclosureRecord said) {
        staff(asking);
        Map<String, String> missing = PracticeOfAnIndividual.missing(said);
        Guard.acceptable(missing.entrySet().stream()
                .map(each -> new Mistake(each.getKey(), each.getValue()))
                .toList());
        if (said.says() != null && said.says().length() > LONGEST) {
            throw invalid("says", "Say it in fewer words, or attach it.");
        }
        return door.write(
                apart(asking),
                client -> law.lawToday(client, asking.council())
                        .flatMap(today -> disclosures
                                .next(client, asking.council())
                                .flatMap(number -> {
                                    UUID id = ids.next();
                                    String to = PracticeOfAnIndividual.route(said, today.policy())
                                            .told();
                                    return disclosures
                                            .add(
                                                    client,
                                                    asking,
                                                    id,
                                                    number,
                                                    said,
                                                    RightsOfADiscloser.policy(today.policy())
                                                            .receivers(),
                                                    to,
                                                    law.now())
                                            .thenReturn(Written.of(
                                                    new DisclosureTaken(
                                                            id,
                                                            number,
                                                            to,
                                                            PracticeOfAnIndividual.offersSafeguarding(said)),
                                                    about("disclosure_made", id)));
                                })));
    }

    /** To one's own alone; for anybody else there is no such disclosure (404). */
    public Mono<DisclosureTaken> attach(Asking asking, UUID id, @Nullable String kind, byte[] file) {
        staff(asking);
        EvidenceKind known = known(kind);
        Evidence evidence = new Evidence(
                ids.next(),
                known,
                KindOfFile.of(file)
                        .orElseThrow(() ->
                                invalid("file", "Attach a PDF, a JPEG or PNG picture or plain text of at most 5 MB.")),
                file);
        return door.write(
                apart(asking),
                client -> disclosures
                        .attach(client, asking, id, evidence, law.now())
                        .map(added -> {
                            if (!added) {
                                throw new Refused(new Refusal.NotFound());
                            }
                            return Written.of(
                                    new DisclosureTaken(id, 0, "", false), about("disclosure_evidence_added", id));
                        }));
    }

    /** Empty for anybody but a named receiver. */
    public Mono<Page<DisclosureLine>> list(Asking asking, int page, int size) {
        Paging.mustHold(page, size);
        return door.write(
                asking,
                client -> reader(client, asking)
                        .flatMap(reader -> disclosures.readBy(client, reader))
                        .map(all -> {
                            List<DisclosureLine> lines = all.stream()
                                    .skip((long) page * size)
                                    .limit(size)
                                    .map(one -> new DisclosureLine(one.id(), one.number(), one.at(), one.routedTo()))
                                    .toList();
                            return Written.of(
                                    new Page<>(lines, page, size, all.size()),
                                    Deed.of(
                                            "disclosures_listed",
                                            "council",
                                            asking.council().value()));
                        }));
    }

    /** Refused (404) for anybody but a named receiver who neither manages the discloser nor is the one whom it is about. */
    public Mono<DisclosureView> look(Asking asking, UUID id) {
        return door.write(
                asking,
                client -> reader(client, asking)
                        .flatMap(reader -> disclosures
                                .readBy(client, reader)
                                .flatMap(all -> disclosures
                                        .evidence(client, reader, id)
                                        .map(files -> {
                                            DisclosureView one = all.stream()
                                                    .filter(each -> each.id().equals(id))
                                                    .findFirst()
                                                    .orElseThrow(() -> new Refused(new Refusal.NotFound()));
                                            return Written.of(with(one, files), about("disclosure_read", id));
                                        }))));
    }

    private static DisclosureView with(DisclosureView one, List<Evidence> files) {
        return new DisclosureView(
                one.id(),
                one.number(),
                one.at(),
                one.routedTo(),
                one.byName(),
                one.said(),
                files.stream()
                        .map(file -> new EvidenceView(file.id(), file.kind(), file.mediaType()))
                        .toList());
    }

    /** The same for a file of it. */
    public Mono<Evidence> file(Asking asking, UUID id, UUID fileId) {
        return door.write(
                asking,
                client -> reader(client, asking)
                        .flatMap(reader -> disclosures.evidence(client, reader, id))
                        .map(files -> Written.of(
                                files.stream()
                                        .filter(each -> each.id().equals(fileId))
                                        .findFirst()
                                        .orElseThrow(() -> new Refused(new Refusal.NotFound())),
                                about("disclosure_evidence_read", id))));
    }

    /** Standing in for a receiver makes nobody a receiver: what was lent is taken away first. */
    private Mono<Reader> reader(DatabaseClient client, Asking asking) {
        return standingIn.of(client, asking, law.today()).map(lent -> {
            Asking own = asking.without(lent.roles());
            Set<String> roles = new HashSet<>(own.ladderRoles());
            own.permissions().forEach(permission -> roles.add(permission.code()));
            return new Reader(asking, roles, law.today());
        });
    }

    /** In the record the council stands in the place of whoever disclosed. */
    private static Asking apart(Asking asking) {
        return new Asking(
                asking.council(),
                asking.alias(),
                new WorkerId(asking.council().value()),
                "",
                asking.permissions(),
                asking.ladderRoles(),
                asking.traceId(),
                asking.requestKey());
    }

    private static void staff(Asking asking) {
        asking.mustHold(
                Permission.PRACTITIONER,
                Permission.AUTHORISER,
                Permission.PANEL_MEMBER,
                Permission.FINANCE_OFFICER,
                Permission.PURCHASING_OFFICER,
                Permission.COMMISSIONING_OFFICER,
                Permission.COUNCIL_ADMIN,
                Permission.AUDITOR);
    }

    private static EvidenceKind known(@Nullable String kind) {
        try {
            return kind == null ? EvidenceKind.DOCUMENT : EvidenceKind.of(kind);
        } catch (IllegalArgumentException unknown) {
            throw invalid("kind", "Say incident_details, witness_statement or document.");
        }
    }

    private static Deed about(String what, UUID id) {
        return Deed.of(what, "disclosure", id);
    }

    private static Refused invalid(String field, String says) {
        return new Refused(new Refusal.Invalid(
                "This cannot be put on record as it stands. Correct it.", List.of(new Mistake(field, says))));
    }
}
