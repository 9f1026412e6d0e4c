package uk.ourplan.web.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.api.person.PartView;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Kind.Elsewhere;

/** What a part of a record can point at: those around the person, the plan's sections, the council's own choices. */
final class PeopleOnSheet {

    private PeopleOnSheet() {}

    static Around of(PersonRecord record, PartView part) {
        Map<String, String> people = new LinkedHashMap<>();
        record.people().forEach(one -> people.put(one.id(), Words.or(one.name(), one.id())));
        Map<String, String> sections = new LinkedHashMap<>();
        for (SectionName section : SectionName.values()) {
            sections.put(section.code(), Words.of(section.code()));
        }
        Map<String, String> roles = new LinkedHashMap<>();
        part.choices().getOrDefault("assessor_role", List.of()).forEach(role -> roles.put(role, Words.of(role)));
        Map<String, String> entitlements = new LinkedHashMap<>();
        part.choices().getOrDefault("entitlements_provided", List.of()).forEach(one -> entitlements.put(one, one));
        return new Around()
                .with(Elsewhere.PEOPLE, people)
                .with(Elsewhere.SECTIONS, sections)
                .with(Elsewhere.CARE_LEAVERS_ENTITLEMENTS, entitlements)
                .with(Elsewhere.ASSESSOR_ROLES, roles);
    }
}
