package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.sharing.LettersOfPlan;
import uk.ourplan.api.sharing.LettersOfPlan.Choice;
import uk.ourplan.api.sharing.LettersOfPlan.KeptLetter;
import uk.ourplan.api.sharing.MakeLetter;
import uk.ourplan.api.sharing.OpenPlan;
import uk.ourplan.api.sharing.OpenedPlan;
import uk.ourplan.api.sharing.SharingApi;
import uk.ourplan.api.sharing.SharingOfPlan;
import uk.ourplan.api.sharing.SharingOfPlan.Basis;
import uk.ourplan.api.sharing.SharingOfPlan.CopyFor;
import uk.ourplan.api.sharing.SharingOfPlan.LocalPolicy;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.sharing.LetterKind;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.language.sharing.Sharing;
import uk.ourplan.language.sharing.SharingChannel;
import uk.ourplan.language.sharing.SharingNote;
import uk.ourplan.language.sharing.SharingNote.AgreedForm;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Made;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.language.sharing.SharingNote.Sent;

/** A signed plan of which the person and a friend are to have copies and somebody stands in the way. */
public final class FakeSharing implements SharingApi {

    public final List<SharingNote> notes = new ArrayList<>();
    public final List<String> reasons = new ArrayList<>();
    public final List<KeptLetter> letters = new ArrayList<>();

    @Override
    public Mono<SharingOfPlan> ofPlan(UUID planId) {
        Sent sent = new Sent(
                "S1",
                LocalDate.of(2026, 11, 12),
                "P2",
                "Jo Tattersby",
                Shared.FINAL_PLAN,
                List.of(SectionName.RISKS),
                "To know what to do.",
                "public_task",
                SharingChannel.TRACKED_POST,
                PlanForm.STANDARD,
                null,
                null,
                null,
                null,
                "Helena Marsh",
                1);
        return Mono.fromSupplier(() -> new SharingOfPlan(
                FakeCore.PLAN,
                "Maureen Ivy Tattersby",
                1,
                true,
                LocalDate.of(2026, 11, 19),
                false,
                List.of(PlanForm.AUDIO),
                List.of(
                        new CopyFor(
                                "person",
                                "The person",
                                RecipientKind.PERSON,
                                "send",
                                List.of(),
                                "SHARE-01",
                                "The person has every final version.",
                                false,
                                false),
                        new CopyFor(
                                "P2",
                                "Jo Tattersby",
                                RecipientKind.CARER,
                                "send",
                                List.of(SectionName.RISKS),
                                "SHARE-05",
                                "The person wants them to have parts.",
                                true,
                                false),
                        new CopyFor(
                                "P3",
                                "Dean Marsh",
                                RecipientKind.OTHER,
                                "do_not_send",
                                List.of(),
                                "SHARE-06",
                                "The person neither asked for it nor agreed to it.",
                                false,
                                true)),
                Sharing.NONE.with(sent),
                List.of(new Basis("public_task", "Our public task")),
                "https://www.northmoor.example/privacy",
                List.of(SharingChannel.PRINT, SharingChannel.TRACKED_POST),
                List.of(new LocalPolicy("Sharing information in adult care", null)),
                "The Caldicott Principles hold.",
                true));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> copy(UUID planId, String to, String form) {
        return Mono.just(ResponseEntity.ok(new byte[] {'p'}));
    }

    @Override
    public Mono<LettersOfPlan> letters(UUID planId) {
        return Mono.just(new LettersOfPlan(
                planId,
                "Mo Tattersby",
                List.copyOf(letters),
                List.of(
                        new Choice(LetterKind.DECISION, ""),
                        new Choice(LetterKind.ELIGIBILITY_REASONS, ""),
                        new Choice(LetterKind.CHARGING, "The council has no charging letter for home care."),
                        new Choice(LetterKind.DELAY, "No wait for support is on record."))));
    }

    @Override
    public Mono<LettersOfPlan> makeLetter(UUID planId, MakeLetter wanted, @Nullable String key) {
        letters.addFirst(new KeptLetter(
                letters.size() + 1,
                Objects.requireNonNull(wanted.kind()),
                wanted.kind() == LetterKind.DECISION
                        ? "Our decision about your plan"
                        : "Why your needs are not eligible, and what can help",
                LocalDate.of(2026, 11, 20),
                "Helena Marsh"));
        return letters(planId);
    }

    @Override
    public Mono<ResponseEntity<byte[]>> letter(UUID planId, int number, String form) {
        return Mono.just(ResponseEntity.ok(new byte[] {'l'}));
    }

    @Override
    public Mono<OpenedPlan> open(UUID planId, OpenPlan reason, @Nullable String key) {
        reasons.add(String.valueOf(reason.reason()));
        return Mono.just(new OpenedPlan(planId, LocalDate.of(2026, 11, 20)));
    }

    private Mono<SharingOfPlan> put(UUID planId, SharingNote note) {
        notes.add(note);
        return ofPlan(planId);
    }

    @Override
    public Mono<SharingOfPlan> said(UUID planId, Said note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<SharingOfPlan> made(UUID planId, Made note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<SharingOfPlan> agreedForm(UUID planId, AgreedForm note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<SharingOfPlan> sent(UUID planId, Sent note, @Nullable String key) {
        return put(planId, note);
    }

    @Override
    public Mono<SharingOfPlan> corrected(UUID planId, Corrected note, @Nullable String key) {
        return put(planId, note);
    }
}
