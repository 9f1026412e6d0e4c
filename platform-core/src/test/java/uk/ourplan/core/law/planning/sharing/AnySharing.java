package uk.ourplan.core.law.planning.sharing;

import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.sharing.CopyWish;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.language.sharing.SharingChannel;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.language.sharing.SharingNote.Sent;

/** A signed plan with people around the person, words on copies, and copies that were sent. */
final class AnySharing {

    static final LocalDate SIGNED = LocalDate.of(2026, 11, 2);
    static final String LACKS = "[{\"decision\": \"share_information\", \"status\": \"assessed_lacks\"}]";

    private AnySharing() {}

    static OnTheDesk aSignedPlan() {
        return aCompletePlan()
                .having(new Course(PlanState.SIGNED_OFF, SIGNED.minusDays(30), SIGNED, SIGNED, SIGNED, null))
                .having(SectionName.PEOPLE_INVOLVED, "/people", "[]")
                .where(
                        "share.legal_bases",
                        Map.of(
                                "privacy_notice",
                                "https://www.council.example/privacy",
                                "bases",
                                List.of(Map.of("code", "public_task", "says", "Our task"))))
                .where("share.secure_channels", List.of("print", "secure_email"));
    }

    /** With these around the person. */
    static OnTheDesk with(String... people) {
        return aSignedPlan().having(SectionName.PEOPLE_INVOLVED, "/people", "[" + String.join(",", people) + "]");
    }

    static String carer(String consent) {
        return "{\"id\": \"P1\", \"name\": \"Jo\", \"roles\": [\"carer\"], \"consent\": " + consent + "}";
    }

    static String somebody(String id, String name, String roles) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"roles\": [" + roles + "]}";
    }

    static Said said(String to, @Nullable CopyWish wish, SectionName... sections) {
        return new Said(
                to, null, null, day("2026-11-05"), wish, List.of(sections), day("2026-11-05"), null, null, List.of());
    }

    static Said inBestInterests(String to) {
        return new Said(to, null, null, day("2026-11-05"), null, List.of(), null, null, day("2026-11-04"), List.of());
    }

    static Said askedFor(String number, String name, CopyWish wish, String on) {
        return new Said(number, name, null, day(on), wish, List.of(), null, null, null, List.of());
    }

    static Said allowing(String to, Shared also) {
        return new Said(to, null, null, day("2026-11-05"), null, List.of(), null, null, null, List.of(also));
    }

    static Sent sent(String to, Shared what, SectionName... sections) {
        return new Sent(
                "S1",
                day("2026-11-06"),
                to,
                null,
                what,
                List.of(sections),
                "To know what is agreed",
                "public_task",
                SharingChannel.PRINT,
                PlanForm.STANDARD,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Sent sentAs(@Nullable PlanForm form, @Nullable Boolean enclosed) {
        Sent sent = sent(CopyRow.PERSON, Shared.FINAL_PLAN);
        return new Sent(
                sent.row(),
                sent.on(),
                sent.to(),
                null,
                sent.what(),
                List.of(),
                sent.purpose(),
                sent.basis(),
                sent.channel(),
                form,
                enclosed,
                null,
                null,
                null,
                null,
                null);
    }

    static Sent sentBy(String to, @Nullable String purpose, @Nullable String basis, @Nullable SharingChannel channel) {
        Sent sent = sent(to, Shared.FINAL_PLAN);
        return new Sent(
                sent.row(),
                sent.on(),
                to,
                null,
                sent.what(),
                List.of(),
                purpose,
                basis,
                channel,
                sent.form(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Sent under(String power, @Nullable String reason, @Nullable String manager) {
        Sent sent = sent("P2", Shared.FINAL_PLAN);
        return new Sent(
                sent.row(),
                sent.on(),
                sent.to(),
                null,
                sent.what(),
                List.of(),
                sent.purpose(),
                sent.basis(),
                sent.channel(),
                sent.form(),
                null,
                power,
                reason,
                manager,
                null,
                null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
