package uk.ourplan.core.law.planning.sharing;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.sharing.CopyRow.Answer;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.OtherForm;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.language.sharing.SharingNote.Sent;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.SharingSettings;
import uk.ourplan.tenant.policy.SharingSettings.LegalBases;

/**
 * What has to be so before a copy or anything else about the person leaves the council: a final version goes out only once it is final
 * (SHARE-02), to somebody for whom the answer is to send, no more than was permitted (SHARE-05, SHARE-06), for a purpose, on a lawful
 * basis and by a secure channel (SHARE-09); somebody who stands in the way of planning gets general information only (SHARE-10); and
 * with it goes what the copy does not say (FORMAT-04), to the person in the form that they need (FORMAT-05).
 */
public final class BeforeSharing {

    private BeforeSharing() {}

    /** Everything that is in the way; nothing where it may go. */
    public static List<Bar> whyNot(Sent sent, PlanOnDesk desk, CouncilPolicy policy) {
        List<Bar> bars = new ArrayList<>();
        Optional<CopyRow> found = CopiesOfAPlan.row(Objects.requireNonNullElse(sent.to(), ""), desk, policy);
        if (found.isEmpty()) {
            return List.of(new Bar(
                    "SHARE-06",
                    "to",
                    "They are neither named in the plan nor asked for by the person. Add them to the plan, or record the"
                            + " person's request."));
        }
        CopyRow row = found.get();
        Shared what = Objects.requireNonNullElse(sent.what(), Shared.OTHER_INFORMATION);
        if (what == Shared.GENERAL_INFORMATION) {
            return List.of();
        }
        unsigned(what, desk).ifPresent(bars::add);
        obstructing(row, what, desk).ifPresent(bars::add);
        permission(sent, row, what, desk).ifPresent(bars::add);
        bars.addAll(basis(sent, policy));
        if (what == Shared.FINAL_PLAN) {
            original(sent, desk).ifPresent(bars::add);
            form(sent, row, desk).ifPresent(bars::add);
        }
        return List.copyOf(bars);
    }

    private static Optional<Bar> unsigned(Shared what, PlanOnDesk desk) {
        return what == Shared.FINAL_PLAN && !desk.signedOff()
                ? Optional.of(
                        new Bar(
                                "SHARE-02",
                                "",
                                "This version is not final: it is not signed off. Share it as a draft, every page of which says so."))
                : Optional.empty();
    }

    /** Whether this is who stands in the way of planning (SHARE-10). */
    public static boolean isObstructing(String name, PlanOnDesk desk) {
        var obstruction = desk.circumstances().obstruction();
        String who = obstruction == null ? null : obstruction.who();
        return who != null
                && !who.isBlank()
                && (who.strip().equalsIgnoreCase(name.strip())
                        || firstNames(who).equalsIgnoreCase(name.strip()));
    }

    /** As in "Dean Marsh, her son": up to the comma. */
    private static String firstNames(String who) {
        int comma = who.indexOf(',');
        return (comma < 0 ? who : who.substring(0, comma)).strip();
    }

    private static Optional<Bar> obstructing(CopyRow row, Shared what, PlanOnDesk desk) {
        return !row.isPerson() && isObstructing(row.name(), desk) && !isConsented(row, what, desk)
                ? Optional.of(new Bar(
                        "SHARE-10",
                        "what",
                        "They stand in the way of planning: only general information about planning and what it is good for"
                                + " may go to them, unless the person consents to more."))
                : Optional.empty();
    }

    /** Whether the person's own word, put on record for them, covers this. */
    private static boolean isConsented(CopyRow row, Shared what, PlanOnDesk desk) {
        return isPlan(what)
                ? row.answer() == Answer.SEND
                : desk.beside()
                        .sharing()
                        .lastSaid(row.to())
                        .filter(said -> said.also().contains(what))
                        .isPresent();
    }

    private static boolean isPlan(Shared what) {
        return what == Shared.FINAL_PLAN || what == Shared.DRAFT_PLAN;
    }

    private static Optional<Bar> permission(Sent sent, CopyRow row, Shared what, PlanOnDesk desk) {
        if (row.isPerson()) {
            return Optional.empty();
        }
        if (!blank(sent.power())) {
            return blank(sent.reason()) || blank(sent.manager())
                    ? Optional.of(new Bar(
                            "SHARE-06",
                            blank(sent.reason()) ? "reason" : "manager",
                            "Without consent it goes only under a named duty or power, with the reason and the name of the"
                                    + " manager who agreed."))
                    : Optional.empty();
        }
        if (!isConsented(row, what, desk)) {
            String why = isPlan(what) ? row.why() : "The person has not agreed that they have this.";
            return Optional.of(new Bar(
                    isPlan(what) ? row.rule() : "SHARE-06", "", "Nothing may go to " + row.name() + " now. " + why));
        }
        return isPlan(what) && isBeyond(sent, row)
                ? Optional.of(new Bar(
                        "SHARE-09", "sections", "The person agreed to parts of the plan, and this is more than those."))
                : Optional.empty();
    }

    private static boolean isBeyond(Sent sent, CopyRow row) {
        return !row.sections().isEmpty()
                && (sent.sections().isEmpty() || !row.sections().containsAll(sent.sections()));
    }

    private static List<Bar> basis(Sent sent, CouncilPolicy policy) {
        List<Bar> bars = new ArrayList<>();
        if (blank(sent.purpose())) {
            bars.add(new Bar("SHARE-09", "purpose", "Say what it is for."));
        }
        LegalBases bases = bases(policy);
        if (bases == null) {
            bars.add(new Bar(
                    "SHARE-06",
                    "",
                    "The council has not decided its lawful bases for sharing. Ask an administrator of the council to set"
                            + " share.legal_bases."));
        } else if (!bases.knows(sent.basis())) {
            bars.add(new Bar("SHARE-06", "basis", "Choose a lawful basis from the council's list."));
        }
        if (sent.channel() == null
                || !policy.read(SharingSettings.SECURE_CHANNELS).value().contains(sent.channel())) {
            bars.add(new Bar(
                    "SHARE-09",
                    "channel",
                    "Choose a channel that the council lists as secure; nothing personal goes by another."));
        }
        return bars;
    }

    /** The council's list; {@code null} where it has not decided it. */
    public static @Nullable LegalBases bases(CouncilPolicy policy) {
        try {
            return policy.read(SharingSettings.LEGAL_BASES).value();
        } catch (SettingNotDecided undecided) {
            return null;
        }
    }

    /** Each copy carries what it does not say: filed with the plan, attached to it, or enclosed with this one (FORMAT-04). */
    private static Optional<Bar> original(Sent sent, PlanOnDesk desk) {
        OtherForm said = desk.section(AboutMe.class).map(AboutMe::otherForm).orElse(OtherForm.NONE);
        boolean along = desk.kept().originalForm()
                || Boolean.TRUE.equals(said.attached())
                || Boolean.TRUE.equals(sent.enclosed());
        return said.medium() != null && Boolean.FALSE.equals(said.reflected()) && !along
                ? Optional.of(new Bar(
                        "FORMAT-04",
                        "enclosed",
                        "Not everything in the plan in its other form is said here. Attach a copy of it, or enclose one and say"
                                + " so."))
                : Optional.empty();
    }

    private static Optional<Bar> form(Sent sent, CopyRow row, PlanOnDesk desk) {
        if (row.kind() != RecipientKind.PERSON || PersonsOwnCopy.isUsable(sent.form(), desk)) {
            return Optional.empty();
        }
        return Optional.of(new Bar(
                sent.form() == null ? "SHARE-01" : "FORMAT-05",
                "form",
                sent.form() == null
                        ? "Say in which form the person got it."
                        : "The person needs it as " + PersonsOwnCopy.inWords(PersonsOwnCopy.needed(desk))
                                + ". Record when it was made so, or when the person agreed to another form."));
    }
}
