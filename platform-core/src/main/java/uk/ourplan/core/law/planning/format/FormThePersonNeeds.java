package uk.ourplan.core.law.planning.format;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.person.Voice;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.OtherForm;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * The draft is shown in the form and language that the person needs, or that they agreed to instead (FORMAT-05); a translation
 * and easy read are seen to (FORMAT-06); and the first person is offered (FORMAT-10). Neither authorising nor arranging waits
 * for a copy that is still being made.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2010/15/section/20">Equality Act 2010 s.20</a>
 */
public final class FormThePersonNeeds {

    private static final String ENGLISH = "english";

    private FormThePersonNeeds() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        PlanFormat format = desk.whose().format();
        OtherForm said = desk.section(AboutMe.class).map(AboutMe::otherForm).orElse(OtherForm.NONE);
        List<Lack> lacks = new ArrayList<>();
        draft(desk, format, said).ifPresent(lacks::add);
        translation(format, said).ifPresent(lacks::add);
        easyRead(desk, format, said).ifPresent(lacks::add);
        voice(format, policy).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> draft(PlanOnDesk desk, @Nullable PlanFormat format, OtherForm said) {
        if (format == null || said.agreedInstead() != null) {
            return Optional.empty();
        }
        if (format.forms().isEmpty()) {
            return Optional.of(prompts(
                    Step.PRESENT,
                    "FORMAT-05",
                    Topic.PRESENTING,
                    "The form in which the person needs the plan is blank.",
                    "Ask, and record it with how they communicate."));
        }
        Set<PlanForm> wanting = EnumSet.noneOf(PlanForm.class);
        wanting.addAll(format.forms());
        wanting.remove(PlanForm.STANDARD);
        wanting.removeAll(format.draftForms());
        if (isMadeForThisVersion(said, desk)) {
            wanting.remove(PlanForm.EASY_READ);
        }
        if (wanting.isEmpty() && isInTheirLanguage(format)) {
            return Optional.empty();
        }
        String forms =
                wanting.stream().map(form -> form.code().replace('_', ' ')).collect(Collectors.joining(", "));
        return Optional.of(stops(
                        Step.PRESENT,
                        "FORMAT-05",
                        Topic.PRESENTING,
                        "The draft is not in the form or language the person needs"
                                + (forms.isEmpty() ? "." : ": " + forms + "."),
                        "Make it in that form and record it, or record when the person agreed to another one.")
                .under("Equality Act 2010 s.20")
                .in(SectionName.ABOUT_ME, "other_form.agreed_instead"));
    }

    private static boolean isInTheirLanguage(PlanFormat format) {
        return blank(format.language())
                || blank(format.draftLanguage())
                || said(format.language()).equals(said(format.draftLanguage()));
    }

    private static Optional<Lack> translation(@Nullable PlanFormat format, OtherForm said) {
        boolean another = format != null
                && !blank(format.language())
                && !said(format.language()).equals(ENGLISH);
        return another && said.translationOrdered() == null && blank(said.translationNotPossible())
                ? Optional.of(prompts(
                                Step.SUBMIT,
                                "FORMAT-06",
                                Topic.PRESENTING,
                                "The person reads another language than English, and no translation is ordered.",
                                "Order one, or record why it is not possible.")
                        .in(SectionName.ABOUT_ME, "other_form.translation_ordered"))
                : Optional.empty();
    }

    private static Optional<Lack> easyRead(PlanOnDesk desk, @Nullable PlanFormat format, OtherForm said) {
        boolean needed = format != null && format.forms().contains(PlanForm.EASY_READ);
        return needed && !isMadeForThisVersion(said, desk)
                ? Optional.of(prompts(
                                Step.SUBMIT,
                                "FORMAT-06",
                                Topic.PRESENTING,
                                "Easy read is needed, and none is made and attached to this version.",
                                "Start from the easy read form of this plan, make it shorter with the person, and attach it.")
                        .in(SectionName.ABOUT_ME, "other_form.easy_read_made"))
                : Optional.empty();
    }

    /** What was made for an earlier version does not show this one (FORMAT-06). */
    static boolean isMadeForThisVersion(OtherForm said, PlanOnDesk desk) {
        return said.easyReadMade() != null
                && !said.easyReadMade().isBefore(desk.course().startedOn());
    }

    private static Optional<Lack> voice(@Nullable PlanFormat format, CouncilPolicy policy) {
        InEffect<Optional<Voice>> council = policy.read(Settings.DEFAULT_VOICE);
        boolean open =
                (format == null || format.voice() == null) && council.value().isEmpty();
        return open
                ? Optional.of(prompts(
                                Step.PRESENT,
                                "FORMAT-10",
                                Topic.PRESENTING,
                                "Nobody has chosen whose voice the plan speaks in.",
                                "Offer the first person: headings such as “What I want”. What was written stays as it is.")
                        .reading(council))
                : Optional.empty();
    }

    private static String said(@Nullable String language) {
        return language == null ? "" : language.strip().toLowerCase(Locale.UK);
    }
}
