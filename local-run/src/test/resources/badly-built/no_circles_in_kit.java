package uk.ourplan.kit.here;

public class Here {
    uk.ourplan.kit.there.There there;
}

package uk.ourplan.kit.there;

public class There {
    uk.ourplan.kit.here.Here here;
}
