import Commands
import Glibc

exit(await NuraProgram.ofThisProcess().run(Array(CommandLine.arguments.dropFirst())))
