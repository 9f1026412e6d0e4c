package uk.ourplan.web.plan.form;

/** How one value is asked. */
public sealed interface Kind {

    /** Values without a list to choose from. */
    enum Plain implements Kind {
        /** A few words. */
        LINE,
        /** Sentences. */
        TEXT,
        /** A day as day, month, year. */
        DAY,
        /** Pounds, kept as whole pence. */
        POUNDS,
        /** A whole number. */
        WHOLE,
        /** A number that may have a fraction. */
        DECIMAL,
        /** Yes, no, or not answered. */
        YES_NO,
        /** Several statements. */
        STATEMENTS,
        /** Pairs of a name and what is said about it. */
        PAIRS,
        /** What is put there when the section is saved; it is read and not typed. */
        KEPT
    }

    /** One of the codes of an enum. */
    record OneOf(Class<? extends Enum<?>> codes) implements Kind {}

    /** Any of the codes of an enum. */
    record AnyOf(Class<? extends Enum<?>> codes) implements Kind {}

    /** One thing that stands elsewhere in the plan. */
    record OneFrom(Elsewhere where) implements Kind {}

    /** Several things that stand elsewhere in the plan. */
    record AnyFrom(Elsewhere where) implements Kind {}

    /** What stands elsewhere and can be pointed at. */
    enum Elsewhere {
        NEEDS,
        OUTCOMES,
        LINES,
        /** The outcomes of the assessment: ten for an adult, eight for a carer. */
        ASSESSED_OUTCOMES,
        SECTIONS,
        /** What the council's checklist says that a care leaver is entitled to. */
        CARE_LEAVERS_ENTITLEMENTS,
        /** The roles that the council takes as qualified to assess capacity. */
        ASSESSOR_ROLES,
        /** What the council wants on every plan beside what the Act asks, by its code. */
        COUNCIL_ITEMS,
        /** The stages at which the council tries to get a plan back. */
        EFFORT_STAGES,
        /** Those around the person, by identifier. */
        PEOPLE,
        /** The lawful bases for sharing that stand in the council's privacy notice, by code. */
        LAWFUL_BASES,
        /** The channels that the council lists as secure, by code. */
        SECURE_CHANNELS
    }
}
