import java.io.File;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Says what is wrong with XML files by a schema: java Validate.java SCHEMA FILE… */
class Validate {
  public static void main(String[] arguments) throws Exception {
    Validator validator = SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema").newSchema(new File(arguments[0])).newValidator();
    for (int at = 1; at < arguments.length; at++) {
      try {
        validator.validate(new StreamSource(new File(arguments[at])));
      } catch (SAXException error) {
        System.out.println(new File(arguments[at]).getName() + ": " + error.getMessage());
      }
    }
  }
}
