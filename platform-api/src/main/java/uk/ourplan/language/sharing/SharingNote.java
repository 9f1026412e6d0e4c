package uk.ourplan.language.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.SectionName;

/**
 * Something that is put on record of sharing one version of a plan. It stands beside the plan and is only ever added: what was
 * sent is never changed, and of what the person said the last word counts.
 */
public sealed interface SharingNote {

    /** The day that it is about. */
    LocalDate on();

    /** The kind, as it stands in rows and addresses. */
    default String kind() {
        return switch (this) {
            case Said said -> "said";
            case Made made -> "made";
            case AgreedForm agreed -> "agreed_forms";
            case Sent sent -> "sent";
            case Corrected corrected -> "corrected";
            case Opened opened -> "opened";
        };
    }

    /**
     * What the person says, or what was decided in their best interests, about a copy for somebody (SHARE-04 to SHARE-08).
     *
     * @param to the number of whom it is about, such as P2; blank for somebody who is not on the list yet
     * @param name the name of somebody who is not on the list yet
     * @param role what they are; somebody whom the person asks for, where nothing is said
     * @param sections which parts, where it is a part
     * @param discussed when the parts were talked through with the person
     * @param told when the person was told that a copy will go to them
     * @param bestInterests when a best interests decision covered it
     * @param also what else than the plan they may have
     */
    record Said(
            String to,
            @Nullable String name,
            @Nullable RecipientKind role,
            LocalDate on,
            @Nullable CopyWish wish,
            List<SectionName> sections,
            @Nullable LocalDate discussed,
            @Nullable LocalDate told,
            @Nullable LocalDate bestInterests,
            List<Shared> also)
            implements SharingNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Said {
            sections = sections == null ? List.of() : List.copyOf(sections);
            also = also == null ? List.of() : List.copyOf(also);
        }
    }

    /** The final plan was made in a form that people make, such as audio (FORMAT-05). */
    record Made(LocalDate on, @Nullable PlanForm form) implements SharingNote {}

    /** The person agreed to another form than the one that they need (FORMAT-05). */
    record AgreedForm(
            LocalDate on, @Nullable PlanForm form, @Nullable String words) implements SharingNote {}

    /**
     * A copy or a disclosure that left the council, a row of the log (SHARE-09).
     *
     * @param row its number, such as S1, which the service gives
     * @param to the number of who got it, as it stands on the list
     * @param name who that was, which the service writes down
     * @param sections which parts; none for the whole
     * @param basis the lawful basis, by its code in the council's list
     * @param enclosed whether a copy of the plan in another form went with it (FORMAT-04)
     * @param power the statutory duty or power to disclose without consent, with {@code reason} and the {@code manager} who agreed
     * @param by who sent it, {@code version} of which version: both of which the service writes down
     */
    record Sent(
            String row,
            LocalDate on,
            String to,
            @Nullable String name,
            @Nullable Shared what,
            List<SectionName> sections,
            @Nullable String purpose,
            @Nullable String basis,
            @Nullable SharingChannel channel,
            @Nullable PlanForm form,
            @Nullable Boolean enclosed,
            @Nullable String power,
            @Nullable String reason,
            @Nullable String manager,
            @Nullable String by,
            @Nullable Integer version)
            implements SharingNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Sent {
            sections = sections == null ? List.of() : List.copyOf(sections);
        }
    }

    /** Somebody without a part in the case opened the plan, for this reason (SHARE-11). */
    record Opened(LocalDate on, String reason, String by, UUID worker) implements SharingNote {}

    /** A row of the log was wrong: what really happened; the row itself stays and counts no more (SHARE-09). */
    record Corrected(
            String row,
            LocalDate on,
            @Nullable String says,
            @Nullable String by) implements SharingNote {}
}
