package uk.ourplan.core.law.planning.format;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.OtherForm;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * What is to be made so that the person gets the plan in a form that they can use: the version on the council's template
 * (FORMAT-02, FORMAT-03), the form that they need (FORMAT-05), a translation and easy read (FORMAT-06).
 */
public final class FormsToBeMade {

    private FormsToBeMade() {}

    /** What these rules want done. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        PlanFormat format = desk.whose().format();
        OtherForm said = desk.section(AboutMe.class).map(AboutMe::otherForm).orElse(OtherForm.NONE);
        List<OwedTask> tasks = new ArrayList<>();
        if (mustBeWrittenOut(said, policy)) {
            tasks.add(task(
                    "FORMAT-03",
                    "written_out",
                    "Write the plan in the other form out on the council's template.",
                    "It ends with the day on which that was done.",
                    "converted"));
        }
        if (format == null || said.agreedInstead() != null) {
            return tasks;
        }
        format.forms().stream()
                .filter(form -> form != PlanForm.STANDARD && form != PlanForm.EASY_READ)
                .filter(form -> !format.draftForms().contains(form))
                .forEach(form -> tasks.add(made(form, policy.read(Settings.AVAILABLE_FORMATS))));
        boolean another = !blank(format.language())
                && !String.valueOf(format.language())
                        .strip()
                        .toLowerCase(Locale.UK)
                        .equals("english");
        if (another && said.translationOrdered() == null && blank(said.translationNotPossible())) {
            tasks.add(task(
                    "FORMAT-06",
                    "translation",
                    "Order a translation of the plan.",
                    "It ends when one is ordered, or with the reason why none is possible.",
                    "translation_ordered"));
        }
        if (format.forms().contains(PlanForm.EASY_READ) && !FormThePersonNeeds.isMadeForThisVersion(said, desk)) {
            tasks.add(task(
                    "FORMAT-06",
                    "easy_read",
                    "Make the easy read document of this version and attach it.",
                    "It ends when it is attached.",
                    "easy_read_made"));
        }
        return tasks;
    }

    /** At once where the council cannot file the medium (FORMAT-02); else once it is known that not everything stands in it. */
    private static boolean mustBeWrittenOut(OtherForm said, CouncilPolicy policy) {
        if (said.medium() == null || said.converted() != null) {
            return false;
        }
        List<String> storable = policy.read(Settings.STORABLE_MEDIA).value();
        return said.holdsEverything() == null
                ? !PlanInAnotherForm.isStorable(said.medium(), storable)
                : !PlanInAnotherForm.isPlanOfRecord(said, storable);
    }

    /** A form that the council does not make itself is arranged for this person all the same. */
    private static OwedTask made(PlanForm form, InEffect<List<String>> available) {
        String own = form == PlanForm.OTHER_LANGUAGE ? "other_languages" : form.code();
        return task(
                        "FORMAT-05",
                        form.code(),
                        "Make the plan in the form that the person needs: "
                                + form.code().replace('_', ' ') + "."
                                + (available.value().contains(own)
                                        ? ""
                                        : " The council does not make this form itself: have it made for this person."),
                        "It ends when the record names it among the forms that there are, or another was agreed.",
                        "agreed_instead")
                .reading(available.read());
    }

    private static OwedTask task(String rule, String item, String says, String ends, String field) {
        return OwedTask.of(rule, item, says, ends).in(SectionName.ABOUT_ME, "other_form." + field);
    }
}
