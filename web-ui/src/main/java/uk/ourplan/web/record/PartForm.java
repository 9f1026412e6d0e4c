package uk.ourplan.web.record;

import java.util.List;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.plan.form.Part;

/** What a part of a record asks. {@code lead} tells whoever writes it what belongs here; {@code guidance} is folded beneath. */
record PartForm(PartName part, String title, String lead, String guidance, List<Part> parts) {

    static PartForm of(PartName part) {
        return switch (part) {
            case HOW_TO_SPEAK -> AboutThemForms.HOW_TO_SPEAK;
            case PEOPLE_AROUND -> AboutThemForms.PEOPLE_AROUND;
            case AT_PRESENT -> PresentForms.AT_PRESENT;
            case TAKING_PART -> PresentForms.TAKING_PART;
            case CAPACITY -> DecidingForms.CAPACITY;
            case IN_ADVANCE -> DecidingForms.IN_ADVANCE;
        };
    }
}
