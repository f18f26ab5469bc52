package stillwatch.casefile.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import stillwatch.casefile.Moment;

/** Works out how a type stands in a tree. */
final class Shapes {
    private Shapes() {}

    static Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Shape.Many(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return new Shape.Word(plain);
        }
        if (type instanceof Class<?> plain && plain.isRecord() && plain != Moment.class) {
            return RecordShape.of(plain, "");
        }
        return plain(type);
    }

    private static Shape plain(Type type) {
        if (type == String.class) {
            return new Shape.Text();
        }
        if (type == long.class || type == Long.class) {
            return new Shape.Whole();
        }
        if (type == Moment.class) {
            return new MomentShape();
        }
        throw new IllegalArgumentException("facts have no part of " + type);
    }
}
