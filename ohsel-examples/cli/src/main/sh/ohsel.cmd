@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Runs ohsel.jar, which stands next to this script. With JDK 19 or later it starts faster from the second time on: the JVM
rem keeps an archive of the classes that it loaded in the user's folder for such things, and renews it when the jar or
rem the JVM changes. An older JVM passes over these options.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined LOCALAPPDATA goto plain
set "cache=%LOCALAPPDATA%\ohsel"
if not exist "%cache%" mkdir "%cache%" 2>nul
if not exist "%cache%" goto plain
"%java%" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\ohsel.jsa" -jar "%~dp0ohsel.jar" %*
exit /b %ERRORLEVEL%
:plain
"%java%" -jar "%~dp0ohsel.jar" %*
exit /b %ERRORLEVEL%
