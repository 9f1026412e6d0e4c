package uk.ourplan.core.law.planning.format;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.OtherForm;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * A plan in the person's own form is the plan of record where it holds everything and can be filed; else the reason for writing
 * it out is explained first (FORMAT-03), and the version on the template says whether it reflects everything and where the
 * original is, or carries a copy of it (FORMAT-04). The form alone is never in the way: where the template does not suit,
 * another style is offered, and which parts are in it and why is put on record (FORMAT-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)</a>
 */
public final class PlanInAnotherForm {

    private PlanInAnotherForm() {}

    /** What these rules find lacking; nothing where the plan is on the template and that suits the person. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        OtherForm said = desk.section(AboutMe.class).map(AboutMe::otherForm).orElse(OtherForm.NONE);
        OtherForm.Medium medium = said.medium();
        if (medium == null) {
            return suits(said) ? List.of() : List.of(otherStyle());
        }
        InEffect<List<String>> storable = policy.read(Settings.STORABLE_MEDIA);
        List<Lack> lacks = new ArrayList<>(onRecord(said, medium, storable));
        lacks.addAll(inIt(said, medium, storable, desk));
        return lacks;
    }

    private static boolean suits(OtherForm said) {
        return said.why() != OtherForm.Why.TEMPLATE_CANNOT_BE_USED
                && said.why() != OtherForm.Why.TEMPLATE_LIMITS_INVOLVEMENT;
    }

    private static Lack otherStyle() {
        return own(
                "The council's template does not suit the person, and no other style is chosen.",
                "Offer pictures, video, sound or writing of their own, and choose what they want.",
                "medium");
    }

    /** Which parts, why, and where it is when the council cannot file it; whatever the answers are, it is accepted. */
    private static List<Lack> onRecord(OtherForm said, OtherForm.Medium medium, InEffect<List<String>> storable) {
        List<Lack> lacks = new ArrayList<>();
        if (blank(said.what())) {
            lacks.add(own(
                    "Which parts of the plan are in the other form is not said.",
                    "Say what is in it: the whole plan, or which parts.",
                    "what"));
        }
        if (said.why() == null) {
            lacks.add(own(
                    "Why the council's template was not used is not said.",
                    "Give the reason; that they like it better is reason enough.",
                    "why"));
        }
        if (said.holdsEverything() == null && !isStorable(medium, storable.value()) && blank(said.where())) {
            lacks.add(own(
                            "The council cannot file this medium, and it is not said where the plan in it is kept.",
                            "Note its place.",
                            "where")
                    .reading(storable));
        }
        return lacks;
    }

    private static Lack own(String says, String mend, String field) {
        return prompts(Step.SUBMIT, "FORMAT-02", Topic.PRESENTING, says, mend)
                .in(SectionName.ABOUT_ME, "other_form." + field);
    }

    private static List<Lack> inIt(
            OtherForm said, OtherForm.Medium medium, InEffect<List<String>> storable, PlanOnDesk desk) {
        if (said.holdsEverything() == null) {
            return List.of(prompts(
                            Step.SUBMIT,
                            "FORMAT-03",
                            Topic.PRESENTING,
                            "It is not answered whether the plan in the other form holds everything that a plan must hold.",
                            "Go through the list of contents and answer it.")
                    .in(SectionName.ABOUT_ME, "other_form.holds_everything"));
        }
        return said.holdsEverything() && isStorable(medium, storable.value())
                ? List.of()
                : writtenOut(said, storable, desk.kept().originalForm());
    }

    /** Whether it is itself the plan of record and need not be written out on the template. */
    public static boolean isPlanOfRecord(OtherForm said, List<String> storable) {
        OtherForm.Medium medium = said.medium();
        return medium != null && Boolean.TRUE.equals(said.holdsEverything()) && isStorable(medium, storable);
    }

    static boolean isStorable(OtherForm.Medium medium, List<String> storable) {
        return switch (medium) {
            case PICTURES -> storable.contains("pictures");
            case VIDEO -> storable.contains("video");
            case AUDIO -> storable.contains("audio");
            case OTHER_WRITTEN -> storable.contains("text");
            case OTHER -> false;
        };
    }

    private static List<Lack> writtenOut(OtherForm said, InEffect<List<String>> storable, boolean filed) {
        List<Lack> lacks = new ArrayList<>();
        if (said.explained() == null) {
            lacks.add(lack(
                            Step.AUTHORISE,
                            "FORMAT-03",
                            "It is not recorded that it was explained why the plan is written out on the council's template.",
                            "Explain it to the person or their representative and record the day.",
                            "explained")
                    .reading(storable));
        }
        if (said.reflected() == null) {
            lacks.add(lack(
                    Step.AUTHORISE,
                    "FORMAT-04",
                    "It is not answered whether everything in the original is said in this version.",
                    "Compare the two and answer it.",
                    "reflected"));
        }
        if (blank(said.where())) {
            lacks.add(lack(
                    Step.AUTHORISE,
                    "FORMAT-04",
                    "It is not said where the plan in the other form is kept.",
                    "Say where, so that it stands on the plan.",
                    "where"));
        }
        carried(said, filed).ifPresent(lacks::add);
        return lacks;
    }

    /** One that is filed with the plan goes with it. */
    private static Optional<Lack> carried(OtherForm said, boolean filed) {
        boolean along = filed || Boolean.TRUE.equals(said.attached()) || Boolean.TRUE.equals(said.enclosed());
        return Boolean.FALSE.equals(said.reflected()) && !along
                ? Optional.of(lack(
                        Step.ISSUE,
                        "FORMAT-04",
                        "Not everything in the original is said here, and no copy of it goes with the plan.",
                        "Attach a copy, or record that one is enclosed with every copy.",
                        "attached"))
                : Optional.empty();
    }

    private static Lack lack(Step step, String rule, String says, String mend, String field) {
        return stops(step, rule, Topic.PRESENTING, says, mend)
                .under("Care Act 2014 s.25(1)")
                .in(SectionName.ABOUT_ME, "other_form." + field);
    }
}
