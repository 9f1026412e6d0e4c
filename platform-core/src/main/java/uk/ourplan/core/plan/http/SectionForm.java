package uk.ourplan.core.plan.http;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.core.sent.StrictJson;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;

/** Reads a section from JSON, strictly: an unknown field or code, a wrong type or too much of anything is told at its place. */
@Component
class SectionForm {

    private final StrictJson strict = new StrictJson();

    /** The section of this name; refused (404) where there is none. */
    SectionName named(String code) {
        return java.util.Arrays.stream(SectionName.values())
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NotFound()));
    }

    /** As it goes out: under the revision to name when it is saved. */
    static ResponseEntity<SectionView> tagged(SectionView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.revision())).body(view);
    }

    Section read(SectionName name, byte[] body) {
        Section section = strict.read(body, name.type(), "The section");
        if (section instanceof Support support) {
            payable(support);
        }
        return section;
    }

    /** An extra is what the person wants beyond eligible needs; the council never pays for it (BUDGET-04). */
    private static void payable(Support support) {
        List<Mistake> mistakes = support.services().stream()
                .filter(line -> line.serviceClass() == ServiceClass.EXTRA && line.funder() == Funder.COUNCIL)
                .map(line -> new Mistake(
                        "services[" + line.id() + "].funder",
                        "The council never pays for an extra. Name another payer or another class."))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Invalid("A line of support cannot stand as it is.", mistakes));
        }
    }
}
