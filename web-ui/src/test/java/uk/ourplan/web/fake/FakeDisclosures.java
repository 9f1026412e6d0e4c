package uk.ourplan.web.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.DisclosureLine;
import uk.ourplan.api.concern.DisclosureTaken;
import uk.ourplan.api.concern.DisclosureView;
import uk.ourplan.api.concern.DisclosureView.EvidenceView;
import uk.ourplan.api.concern.DisclosuresApi;
import uk.ourplan.api.concern.SpeakingUp;
import uk.ourplan.language.concern.DisclosureGround;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.EvidenceKind;
import uk.ourplan.language.concern.IndividualEmployer;
import uk.ourplan.language.concern.IndividualType;

/** A council with a whistleblowing policy and one disclosure. */
public final class FakeDisclosures implements DisclosuresApi {

    public static final UUID DISCLOSURE = new UUID(0, 571);

    public final List<DisclosureRecord> made = new ArrayList<>();
    public SpeakingUp.@Nullable Helpline helpline =
            new SpeakingUp.Helpline("0808 157 0140", null, LocalDate.of(2026, 3, 17));
    public @Nullable String forStudents;
    public boolean receiver;

    public void reset() {
        made.clear();
        helpline = new SpeakingUp.Helpline("0808 157 0140", null, LocalDate.of(2026, 3, 17));
        forStudents = null;
        receiver = false;
    }

    @Override
    public Mono<SpeakingUp> speakingUp() {
        return Mono.fromSupplier(() -> new SpeakingUp(
                "https://www.northmoor.example/policies/speaking-up",
                "Anyone who speaks up is listened to.",
                helpline,
                forStudents,
                List.of("monitoring_officer")));
    }

    @Override
    public Mono<DisclosureTaken> disclose(DisclosureRecord said, @Nullable String idempotencyKey) {
        made.add(said);
        return Mono.just(new DisclosureTaken(DISCLOSURE, 3, "People practice team", true));
    }

    @Override
    public Mono<DisclosureTaken> attach(
            UUID disclosureId, @Nullable String kind, byte[] file, @Nullable String idempotencyKey) {
        return Mono.just(new DisclosureTaken(DISCLOSURE, 3, "", false));
    }

    @Override
    public Mono<Page<DisclosureLine>> list(int page, int size) {
        return Mono.fromSupplier(() -> receiver
                ? new Page<>(
                        List.of(new DisclosureLine(DISCLOSURE, 3, Instant.EPOCH, "People practice team")),
                        page,
                        size,
                        1)
                : new Page<>(List.of(), page, size, 0));
    }

    @Override
    public Mono<DisclosureView> look(UUID disclosureId) {
        return Mono.fromSupplier(() -> new DisclosureView(
                DISCLOSURE,
                3,
                Instant.EPOCH,
                "People practice team",
                "Dana Discloser",
                new DisclosureRecord(
                        IndividualType.OTHER,
                        "driver",
                        IndividualEmployer.OTHER,
                        "Sam Bell",
                        List.of(DisclosureGround.PERSON_SAFETY),
                        "Drives without a belt."),
                List.of(new EvidenceView(new UUID(0, 572), EvidenceKind.WITNESS_STATEMENT, "text/plain"))));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> file(UUID disclosureId, UUID fileId) {
        return Mono.just(ResponseEntity.ok(new byte[] {1}));
    }
}
