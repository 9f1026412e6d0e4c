package uk.ourplan.web.record;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import uk.ourplan.api.person.PartView;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.SectionReading;

/** A part of a record as it stood before, latest first, each with who wrote it and when. */
class EarlierVersions extends Div {

    private static final long serialVersionUID = 1L;

    EarlierVersions(
            PartForm form, List<PartView> earlier, Function<RecordPart, ? extends JsonNode> tree, Around around) {
        addClassName("pages");
        earlier.forEach(version -> add(new Section(
                new H3(PartSheet.savedBy(version)),
                new SectionReading(form.parts(), tree.apply(version.content()), around))));
    }
}
