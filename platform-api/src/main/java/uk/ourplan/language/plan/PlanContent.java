package uk.ourplan.language.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content of one version of a plan, section by section; a section that nobody has begun is not there.
 *
 * @param unread sections that were left out when it was read; whoever asks for one is told so by {@link NotReadYet}
 */
public record PlanContent(Map<SectionName, Section> sections, Set<SectionName> unread) {

    public PlanContent {
        EnumMap<SectionName, Section> copy = new EnumMap<>(SectionName.class);
        sections.forEach((name, section) -> {
            if (section.name() != name) {
                throw new IllegalArgumentException("Section " + name + " holds " + section.name() + ".");
            }
            copy.put(name, section);
        });
        sections = java.util.Collections.unmodifiableMap(copy);
        unread = Set.copyOf(unread);
    }

    /** The whole of it. */
    public PlanContent(Map<SectionName, Section> sections) {
        this(sections, Set.of());
    }

    /** A plan in which nothing is written yet. */
    public static PlanContent empty() {
        return new PlanContent(Map.of());
    }

    @Override
    public Map<SectionName, Section> sections() {
        if (!unread.isEmpty()) {
            throw new NotReadYet(unread.iterator().next().code());
        }
        return sections;
    }

    /** The section of this type, where somebody has begun it. */
    public <S extends Section> Optional<S> section(Class<S> type) {
        for (SectionName name : unread) {
            if (type.isAssignableFrom(name.type())) {
                throw new NotReadYet(name.code());
            }
        }
        return sections.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The same content with this section in place of what stood there. */
    public PlanContent with(Section section) {
        EnumMap<SectionName, Section> next = new EnumMap<>(SectionName.class);
        next.putAll(sections);
        next.put(section.name(), section);
        return new PlanContent(next, unread);
    }
}
